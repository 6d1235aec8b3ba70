import { z } from 'zod';

/** "2024-02-02", "2025-09" or "2021" */
const date = z.string().regex(/^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
const day = z.iso.date();
const https = z.url({ protocol: /^https$/ });

const factSource = z.strictObject({
  publisher: z.string().min(2),
  /** The page or paper by its name. */
  title: z.string().min(2),
  url: https,
  /** When what it says was true or was published, by its own word; null where it does not say. */
  asOf: date.nullable(),
  /** The day on which we read it. */
  readOn: day,
});

/** Where a fact was read. */
export type FactSource = z.infer<typeof factSource>;

/** A way on from a fact: the agency's own page. */
const factLink = z.strictObject({ name: z.string().min(2), url: https });

export const sourcedFact = z.strictObject({
  /** Whole sentences, in plain words. */
  says: z.string().regex(/^[A-Z“].*\.$/),
  link: factLink.optional(),
  source: factSource,
});

/** Something that is so, with where and when that was read. */
export type SourcedFact = z.infer<typeof sourcedFact>;
