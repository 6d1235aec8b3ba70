import type { GuideFrontMatter } from './front-matter';

/** A guide as it is written: what its head says, and its text in Markdown. */
export type Guide = GuideFrontMatter & { slug: string; markdown: string };

/** @returns the address of a guide on this site */
export const guidePath = (slug: string): string => `/guides/${slug}`;
