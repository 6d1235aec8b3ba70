import path from 'node:path';
import type { Root } from 'hast';
import { z } from 'zod';
import { readGuideText } from '@/lib/guides/guide-text';
import { splitFrontMatter } from '@/lib/guides/split-front-matter';

/** Pages in which this site says how it works, each a file of `content/about/`. */
export const ABOUT_PAGES = ['editorial-policy', 'research-policy'] as const;

export type AboutSlug = (typeof ABOUT_PAGES)[number];

export type AboutPage = {
  slug: AboutSlug;
  title: string;
  description: string;
  updated: string;
  markdown: string;
  html: Root;
};

const head = z.strictObject({
  title: z.string().min(5),
  description: z.string().min(20).max(200),
  updated: z.iso.date(),
});

const kept = new Map<AboutSlug, AboutPage>();

/** Such a page, read once by each process; null for a slug that is none. @throws where its file is badly written */
export function readAboutPage(slug: string): AboutPage | null {
  const known = ABOUT_PAGES.find((one) => one === slug);
  if (!known) return null;
  const page = kept.get(known) ?? read(known);
  kept.set(known, page);
  return page;
}

function read(slug: AboutSlug): AboutPage {
  const { head: given, markdown } = splitFrontMatter(path.join(process.cwd(), 'content/about', `${slug}.md`));
  return { slug, ...head.parse(given), markdown, html: readGuideText(markdown, String).html };
}
