import { createHash } from 'node:crypto';
import { matchKey } from '@/lib/facility/match-key';
import type { ImportedRow, ImportRecord, RowNote } from './record';

/** Columns of import_row that staging fills, in the order of stagedLine. */
export const STAGED_COLUMNS =
  'version_id, row_number, raw, record, match_key, content_hash, outcome, error, notes';

/** One row as a line of Postgres's COPY text format, newline included. */
export function stagedLine(versionId: number, row: ImportedRow): string {
  const raw = arrayLiteral(row.raw);
  const fields =
    'error' in row
      ? [raw, null, null, null, 'rejected', rejection(row.error), null]
      : [raw, json(row.record), matchKey(row.record), contentHash(row.record), null, null, notes(row.notes)];
  return `${[String(versionId), String(row.rowNumber), ...fields].map(copyField).join('\t')}\n`;
}

/** Why a row was left out, as an operator reads it: `zip "0211": not a ZIP code`. */
export const rejection = (error: RowNote): string => `${error.column} "${error.value}": ${error.reason}`;

const contentHash = (record: ImportRecord): string =>
  createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 22);

const notes = (list: RowNote[]): string | null => (list.length > 0 ? json(list) : null);

// Postgres keeps neither NUL nor half a surrogate pair; a damaged cell must not stop the file.
const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();
const json = (value: unknown): string =>
  JSON.stringify(value, (_key, inner) => (typeof inner === 'string' ? storable(inner) : inner));

const arrayLiteral = (cells: string[]): string =>
  `{${cells.map((cell) => `"${storable(cell).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const copyField = (value: string | null): string =>
  value === null ? '\\N' : storable(value).replace(/[\\\t\n\r]/g, (found) => ESCAPES[found] ?? found);
