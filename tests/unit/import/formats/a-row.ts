import { findFormat } from '@/lib/import/read/find-format';
import type { ImportedRow, ImportRecord } from '@/lib/import/record';
import { all, opened } from '../read/temp-file';

/** All rows of a file, through the format that it is recognised as. */
export async function imported(content: string | Buffer, name?: string): Promise<ImportedRow[]> {
  const file = await opened(content, name);
  const format = await findFormat(file);
  return all((await format.open(file)).rows);
}

export async function records(content: string | Buffer, name?: string): Promise<ImportRecord[]> {
  return (await imported(content, name)).map(recordOf);
}

export function recordOf(row: ImportedRow | undefined): ImportRecord {
  if (!row || 'error' in row) throw new Error(`No record: ${row?.error.reason ?? 'no row'}`);
  return row.record;
}

/** "zip: had lost its leading zero…" for each note of a row. */
export function notesOf(row: ImportedRow | undefined): string[] {
  if (!row || 'error' in row) throw new Error(`No record: ${row?.error.reason ?? 'no row'}`);
  return row.notes.map((note) => `${note.column}: ${note.value}: ${note.reason}`);
}

export function errorOf(row: ImportedRow | undefined) {
  if (!row || !('error' in row)) throw new Error('The row was not rejected.');
  return { row: row.rowNumber, ...row.error };
}

/** A CSV of one row, from its columns and values. */
export function csv(...rows: Record<string, string>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return `${[line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? '')))].join('\r\n')}\r\n`;
}
