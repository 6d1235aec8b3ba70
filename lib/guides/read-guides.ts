import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Guide } from './guide';
import { readGuideFile } from './read-guide-file';

/** Read by path from the project root, for the site and its build are both started there. */
const FOLDER = 'content/guides';

let kept: readonly Guide[] | undefined;

/**
 * All guides in order of title. They are files of this version of the site, so each process reads them once.
 * @throws Error that names the first file that cannot be shown; the build asks for all of them and ends with it
 */
export function readGuides(): readonly Guide[] {
  kept ??= readGuidesIn(FOLDER);
  return kept;
}

/**
 * The guides of one folder in order of title: those of another language stand in a folder below the English ones.
 * @throws Error that names the first file that cannot be shown
 */
export const readGuidesIn = (folder: string): Guide[] =>
  readdirSync(path.join(process.cwd(), folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => readGuideFile(path.join(folder, name)))
    .sort((a, b) => a.title.localeCompare(b.title, 'en-US'));

/** @returns the guide of a slug, or null where there is none */
export const guideBySlug = (slug: string): Guide | null =>
  readGuides().find((guide) => guide.slug === slug) ?? null;
