import { z } from 'zod';

const rejectedRow = z.object({
  rowNumber: z.number().int(),
  column: z.string(),
  value: z.string(),
  reason: z.string(),
});
const count = z.number().int().min(0);

/** What reading a file showed, row by row: known before anything is matched. */
export const stagedRowsSchema = z.object({
  read: count,
  accepted: count,
  rejected: count,
  /** The first few; all of them are in import_row.error. */
  rejectedFirst: z.array(rejectedRow),
  /** Values dropped or repaired, by column and reason, most frequent first. All of them are in import_row.notes. */
  notes: z.array(z.object({ column: z.string(), reason: z.string(), count, example: z.string() })),
  /** Points that could not be right, so that the middle of the ZIP was taken. The first few, farthest known distance. */
  misplaced: z.object({ count, first: z.array(rejectedRow) }),
  /** Points over 25 km from the middle of their ZIP that were kept all the same: wide ZIPs have them. */
  far: count,
  /** Rows without a point of their own that were put in the middle of their ZIP, misplaced ones not counted. */
  placedByZip: count,
  withoutPoint: count,
});
export type StagedRows = z.infer<typeof stagedRowsSchema>;

/** What a version would do, or did, to the directory. */
export const effectSchema = z.object({
  new: count,
  changed: count,
  /** Facts as before; `redated` of them now carry another date. */
  unchanged: count,
  redated: count,
  reopened: count,
  closed: count,
  /** No longer in this source, but still in another one. */
  leftToOthers: count,
  /** Rows that describe a site which another row of the version describes too. */
  merged: count,
  changedFields: z.record(z.string(), count),
  matchedBy: z.record(z.string(), count),
  /** Facilities that the source listed until now, and the share of them that would close, 0 to 1. */
  listedBefore: count,
  closedShare: z.number().min(0).max(1),
  /** Numbers that five or more facilities of the version list. */
  sharedPhones: z.object({ numbers: count, facilities: count, first: z.array(z.string()) }),
  sampleRemoved: count,
});
export type Effect = z.infer<typeof effectSchema>;

/** Everything there is to know about one import; kept in import_version.report. */
export const importReportSchema = z.object({
  /** "same-file": it is active already and was not read, so `rows` are those of the first reading. */
  outcome: z.enum(['active', 'staged', 'nothing-changed', 'same-file', 'dry-run']),
  version: z.number().int().nullable(),
  /** Of Daylight, that read the file: another one may read it better. */
  release: z.string(),
  source: z.object({ slug: z.string(), name: z.string() }),
  fileName: z.string(),
  asOf: z.string(),
  /** Who says so: whoever ran the import, the same bytes when they came before, the file's name, or the day of fetching. */
  asOfFrom: z.enum(['given', 'known', 'name', 'fetched']),
  /** The active version that this one came after, or null. */
  before: z.object({ version: z.number().int(), asOf: z.string(), sameFile: z.boolean() }).nullable(),
  rows: stagedRowsSchema,
  effect: effectSchema,
  seconds: z.number().min(0),
});
export type ImportReport = z.infer<typeof importReportSchema>;
