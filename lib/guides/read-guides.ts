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
  kept ??= readdirSync(path.join(process.cwd(), FOLDER))
    .filter((name) => name.endsWith('.md'))
    .map((name) => readGuideFile(path.join(FOLDER, name)))
    .sort((a, b) => a.title.localeCompare(b.title, 'en-US'));
  return kept;
}

/** @returns the guide of a slug, or null where there is none */
export const guideBySlug = (slug: string): Guide | null =>
  readGuides().find((guide) => guide.slug === slug) ?? null;
