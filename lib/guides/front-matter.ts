import { z } from 'zod';

/** In the order in which they are listed. Their headings are in content/messages. */
export const GUIDE_GROUPS = [
  'basics',
  'substances',
  'medication',
  'people',
  'paying',
  'safety',
  'family',
] as const;

export type GuideGroup = (typeof GUIDE_GROUPS)[number];

/** How many sentences a guide's summary has: what a person takes away who reads nothing else. */
const SUMMARY_SENTENCES = 5;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');
const day = z.iso.date('a day as YYYY-MM-DD');

const someTime = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, '"2021", "2021-05" or "2021-05-31"');

const source = z
  .strictObject({
    id: slug,
    publisher: z.string().min(2),
    title: z.string().min(5),
    /** When it was published or last changed, by its own word: "2021", "2021-05", "2021-05-31". Null where it does not say. */
    date: someTime.nullable(),
    /** When it was read: for what bears no date, and for rules and pages that change under the same address. */
    read: someTime.optional(),
    url: z.url({ protocol: /^https$/, error: 'an address that begins with https' }).nullish(),
  })
  .refine(({ date, read }) => date !== null || read !== undefined, {
    path: ['read'],
    error: 'when it was read, since it bears no date',
  });

export type GuideSource = z.infer<typeof source>;

/** A clinician who really read the guide. Nobody is invented: without one it is null, and the page says so. */
const reviewer = z.strictObject({ name: z.string().min(3), credentials: z.string().min(2), date: day });

const frontMatter = z.strictObject({
  title: z.string().min(5).max(80),
  summary: z.array(z.string().min(20)).length(SUMMARY_SENTENCES),
  group: z.enum(GUIDE_GROUPS),
  /** Who reads it: links of a guide for `someone-else` lead to pages that speak of another person (lib/search/keep-for.ts). */
  audience: z.enum(['everyone', 'someone-else']),
  published: day,
  updated: day,
  nextReview: day,
  reviewer: reviewer.nullable(),
  sources: z.array(source).min(1),
  history: z.array(z.strictObject({ date: day, change: z.string().min(5) })).min(1),
  related: z.array(slug).min(1).max(6),
});

export type GuideFrontMatter = z.infer<typeof frontMatter>;

/** @throws Error that names the file and each bad field */
export function cleanFrontMatter(file: string, given: unknown): GuideFrontMatter {
  const parsed = frontMatter.safeParse(given);
  if (parsed.success) return parsed.data;
  const bad = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'front matter'}: ${message}`,
  );
  throw new Error(`${file} cannot be shown. ${bad.join('; ')}.`);
}
