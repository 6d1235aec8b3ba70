import { matchKey } from '@/lib/facility/match-key';
import type { ImportedRow, ImportRecord, RowNote } from '@/lib/import/record';
import { storableText } from './storable-text';

const FACTS = [
  ...['name', 'name_detail', 'street', 'street2', 'city', 'state', 'zip', 'latitude', 'longitude'],
  ...['precision', 'point_source', 'website', 'phones', 'codes', 'match_key', 'notes'],
];

/** Columns of import_row in the order of stagedLine. */
export const STAGED_COLUMNS = ['version_id', 'row_number', 'raw', 'error', ...FACTS].join(', ');

/** One row as a line of Postgres's COPY text format, newline included. */
export function stagedLine(versionId: number, row: ImportedRow): string {
  const begin = `${versionId}\t${row.rowNumber}\t${copyText(arrayLiteral(row.raw))}\t`;
  return 'error' in row
    ? `${begin}${copyText(rejection(row.error))}${NO_FACTS}\n`
    : `${begin}${NULL}\t${factsOf(row.record, row.notes)}\n`;
}

const NULL = '\\N';
const NO_FACTS = `\t${NULL}`.repeat(FACTS.length);

function factsOf(record: ImportRecord, notes: RowNote[]): string {
  const { name, nameDetail, street, street2, city, state, zip, latitude, longitude } = record;
  const site = `${copyText(name)}\t${copyText(nameDetail)}\t${copyText(street)}\t${copyText(street2)}\t${copyText(city)}`;
  const place = `${state}\t${zip ?? NULL}\t${latitude ?? NULL}\t${longitude ?? NULL}\t${record.precision}`;
  const reach = `${copyText(record.pointSource)}\t${copyText(record.website)}\t${copyText(json(record.phones))}`;
  const rest = `${record.serviceCodes.join(',')}\t${copyText(matchKey(record))}\t${notes.length > 0 ? copyText(json(notes)) : NULL}`;
  return `${site}\t${place}\t${reach}\t${rest}`;
}

/** Why a row was left out, as an operator reads it: `zip "0211": not a ZIP code`. */
export const rejection = (error: RowNote): string => `${error.column} "${error.value}": ${error.reason}`;

// JSON.stringify writes both of them as these escapes, so nearly every value passes with one look.
const UNSTORABLE = /\\u(0000|d[89a-f])/;

function json(value: unknown): string {
  const text = JSON.stringify(value);
  if (!UNSTORABLE.test(text)) return text;
  return JSON.stringify(value, (_key, inner) => (typeof inner === 'string' ? storableText(inner) : inner));
}

const arrayLiteral = (cells: string[]): string =>
  cells.length === 0 ? '{}' : `{"${cells.map(arrayCell).join('","')}"}`;

const arrayCell = (cell: string): string => (/["\\]/.test(cell) ? cell.replace(/["\\]/g, '\\$&') : cell);

// Nearly every text passes with one look here, too.
const ODD = /[\\\t\n\r\0\ud800-\udfff]/;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyText(text: string | null): string {
  if (text === null) return NULL;
  if (!ODD.test(text)) return text;
  return storableText(text).replace(/[\\\t\n\r]/g, (found) => ESCAPES[found] ?? found);
}
