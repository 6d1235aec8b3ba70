import { hash } from 'node:crypto';
import { matchKey } from '@/lib/facility/match-key';
import type { ImportedRow, ImportRecord, RowNote } from '@/lib/import/record';
import { storableText } from './storable-text';

/** Columns of import_row that staging fills, in the order of stagedLine. */
export const STAGED_COLUMNS =
  'version_id, row_number, raw, record, match_key, content_hash, outcome, error, notes';

/** One row as a line of Postgres's COPY text format, newline included. */
export function stagedLine(versionId: number, row: ImportedRow): string {
  const fields = 'error' in row ? rejectedFields(row.error) : acceptedFields(row.record, row.notes);
  const line = [String(versionId), String(row.rowNumber), arrayLiteral(row.raw), ...fields];
  return `${line.map(copyField).join('\t')}\n`;
}

type Fields = [record: string | null, key: string | null, hash: string | null, ...rest: (string | null)[]];

const rejectedFields = (error: RowNote): Fields => [
  null,
  null,
  null,
  'rejected',
  storableText(rejection(error)),
  null,
];

function acceptedFields(record: ImportRecord, rowNotes: RowNote[]): Fields {
  const text = json(record);
  return [text, storableText(matchKey(record)), contentHash(text), null, null, notes(rowNotes)];
}

/** Why a row was left out, as an operator reads it: `zip "0211": not a ZIP code`. */
export const rejection = (error: RowNote): string => `${error.column} "${error.value}": ${error.reason}`;

const contentHash = (recordJson: string): string => hash('sha256', recordJson, 'base64url').slice(0, 22);

const notes = (list: RowNote[]): string | null => (list.length > 0 ? json(list) : null);

// JSON.stringify writes both of them as these escapes, so nearly every value passes with one look.
const UNSTORABLE = /\\u(0000|d[89a-f])/;

function json(value: unknown): string {
  const text = JSON.stringify(value);
  if (!UNSTORABLE.test(text)) return text;
  return JSON.stringify(value, (_key, inner) => (typeof inner === 'string' ? storableText(inner) : inner));
}

const arrayLiteral = (cells: string[]): string =>
  `{${cells.map((cell) => `"${storableText(cell).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const copyField = (value: string | null): string =>
  value === null ? '\\N' : value.replace(/[\\\t\n\r]/g, (found) => ESCAPES[found] ?? found);
