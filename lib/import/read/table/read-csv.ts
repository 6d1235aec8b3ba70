import { type CsvError, parse as parser } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import type { ReadFaults } from '@/lib/import/read/bytes/unpack';
import type { ReadLimits } from '@/lib/import/read/limits';
import { checkRow, failedRow } from '@/lib/import/read/table/check-row';
import type { FileRow } from '@/lib/import/record';

/** Line breaks of every kind, for some files mix them. A record's width is checked later, with a better message. */
const LENIENT = {
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  record_delimiter: ['\r\n', '\n', '\r'],
};
const DELIMITERS = [',', ';', '\t'] as const;

/** The header's cells as they were written, and the delimiter that makes the most of them. */
export function readCsvHeader(head: string): { columns: string[]; delimiter: string } {
  const text = head.replace(/^(?:[ \t]*\r?\n)+/, '');
  const candidates = DELIMITERS.map((delimiter) => ({ delimiter, columns: firstRecord(text, delimiter) }));
  return candidates.reduce((best, next) => (next.columns.length > best.columns.length ? next : best));
}

function firstRecord(text: string, delimiter: string): string[] {
  try {
    return (parseAtOnce(text, { ...LENIENT, delimiter, to: 1 }) as string[][])[0] ?? [];
  } catch {
    return []; // this delimiter makes no sense of it; another may
  }
}

type Table = { columns: string[]; delimiter: string };

/** Rows of a CSV after its header. A record that is broken is an error row; only the end of the text ends the reading. */
export async function* readCsv(
  text: AsyncIterable<string>,
  table: Table,
  limits: ReadLimits,
  faults: ReadFaults,
): AsyncGenerator<FileRow<string[]>> {
  const end: TextEnd = { newline: true, openRecord: false };
  let rowNumber = 0;
  let headerSeen = false;
  let held: { rowNumber: number; cells: string[] } | null = null;
  for await (const cells of records(text, table.delimiter, limits, faults, end)) {
    rowNumber += 1;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (!headerSeen) {
      headerSeen = true;
      continue;
    }
    if (held) yield checkRow(held.rowNumber, held.cells, table.columns, limits);
    held = { rowNumber, cells };
  }
  if (held) yield lastRow(held, table.columns, limits, faults, end);
  if (end.openRecord) {
    const reason = faults.incomplete ?? '';
    yield failedRow(rowNumber + 1, [], {
      column: '',
      value: '',
      reason: `and all after it cannot be read: ${reason}`,
    });
  }
}

/** How the text ended: with a line break, and inside a record that was never closed? */
type TextEnd = { newline: boolean; openRecord: boolean };

/** Only the last row can be half a row: its end may be missing even though it has as many cells as the header. */
function lastRow(
  row: { rowNumber: number; cells: string[] },
  columns: string[],
  limits: ReadLimits,
  faults: ReadFaults,
  end: TextEnd,
): FileRow<string[]> {
  const suspect = !end.newline && !end.openRecord;
  if (suspect && row.cells.length < columns.length) {
    faults.incomplete ??= 'The file breaks off in the middle of its last row.';
  }
  if (!suspect || faults.incomplete === null) return checkRow(row.rowNumber, row.cells, columns, limits);
  const error = { column: '', value: row.cells[0] ?? '', reason: `is cut off: ${faults.incomplete}` };
  return failedRow(row.rowNumber, row.cells, error);
}

async function* records(
  text: AsyncIterable<string>,
  delimiter: string,
  limits: ReadLimits,
  faults: ReadFaults,
  end: TextEnd,
): AsyncGenerator<string[]> {
  const batch: string[][] = [];
  const failed: { error: CsvError | null } = { error: null };
  const csv = parser({ ...LENIENT, delimiter, max_record_size: limits.recordBytes });
  // Records are taken as they are made: those waiting inside a stream are lost when it fails at the file's end.
  csv.on('data', (record: string[]) => batch.push(record));
  csv.on('error', (error) => {
    failed.error = error as CsvError;
  });
  for await (const chunk of text) {
    end.newline = /[\r\n]$/.test(chunk);
    await new Promise<void>((resolve) => csv.write(chunk, () => resolve()));
    yield* batch.splice(0);
    if (failed.error) break;
  }
  if (!failed.error) await new Promise((resolve) => csv.once('close', resolve).end());
  yield* batch.splice(0);
  if (failed.error) {
    end.openRecord = true;
    faults.incomplete ??= whatFailed(failed.error, limits);
  }
}

function whatFailed(error: CsvError, limits: ReadLimits): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return `A quotation mark opens on line ${error.lines ?? '?'} or before it and never closes.`;
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    const size = Math.round(limits.recordBytes / 1024 ** 2);
    return `One row is longer than ${size} MB: before line ${error.lines ?? '?'} a quotation mark opens and never closes.`;
  }
  return `The table cannot be read any further (${error.code}).`;
}
