import type { PhoneKind } from '@/lib/call/phone';
import type { PointPrecision } from '@/lib/facility/facility';

/** A number as a source gives it, already parsed. */
export type RecordPhone = { kind: PhoneKind; e164: string; extension: string | null; asWritten: string };

/** One source row, cleaned: what every format makes and all later steps take. */
export type ImportRecord = {
  /** The source's own lasting key, or null: most give none. */
  sourceKey: string | null;
  name: string;
  nameDetail: string | null;
  street: string | null;
  street2: string | null;
  city: string;
  /** Two-letter postal code. */
  state: string;
  /** Five digits. */
  zip: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: PointPrecision;
  /** Who placed the point: the source's own word, or "zip" when we took the middle of the ZIP. */
  pointSource: string | null;
  website: string | null;
  phones: RecordPhone[];
  /** Upper case, sorted, without repeats. */
  serviceCodes: string[];
};

/** A value that was dropped or repaired without losing the row. */
export type RowNote = { column: string; value: string; reason: string };

export type ImportedRow =
  | { rowNumber: number; raw: string[]; record: ImportRecord; notes: RowNote[] }
  | { rowNumber: number; raw: string[]; error: RowNote };

/** One row of a file as it stands there, or why it cannot be read. `rowNumber` counts as a person does: header = 1. */
export type FileRow<T> =
  | { rowNumber: number; value: T }
  | { rowNumber: number; raw: string[]; error: RowNote };

type FileFacts = {
  fileName: string;
  /** Header row of a table, or the keys of the first row of a JSON file (trimmed, lower case). */
  header: string[];
  /** Why the file ended before its end, once its rows were read; null when it is whole. */
  incomplete(): string | null;
};

/** Rows in cells, as many as the header has. `columns` is the header as the source wrote it. */
export type TableFile = FileFacts & {
  kind: 'csv' | 'xlsx';
  columns: string[];
  rows(): AsyncIterable<FileRow<string[]>>;
};

export type JsonFile = FileFacts & { kind: 'json'; rows(): AsyncIterable<FileRow<unknown>> };

/** A file opened by its content: unpacked, decoded, its kind known. Nothing of its rows is in memory yet. */
export type OpenedFile = TableFile | JsonFile;

/** A set of rows ready to be read once, in order. */
export type RowSource = {
  /** Column names as the source wrote them, in the order of ImportedRow.raw. */
  columns: string[];
  rows: AsyncIterable<ImportedRow>;
  /** Asked after the last row: why rows are missing from the file's end, or null. Such a version must not close anything. */
  incomplete?: () => string | null;
};

/** Who publishes what is read. */
export type SourceInfo = { slug: string; name: string; url: string | null; terms: string | null };

/** One module in lib/import/formats, found by its presence there. */
export type ImportFormat = {
  /** Lower-case words with dashes, kept in the database. */
  name: string;
  source: SourceInfo;
  /** Columns (or keys) that a file must have, in lower case: what people are told when no format fits. */
  expects: readonly string[];
  recognises(file: OpenedFile): boolean;
  /** When the facts were true by the file itself ("2022", "2025-08-19"), or null if it does not say. */
  asOf(file: OpenedFile): string | null;
  open(file: OpenedFile): Promise<RowSource>;
};
