import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openFile } from '@/lib/import/read/open-file';
import type { FileRow, OpenedFile } from '@/lib/import/record';

/** A file of the test's own making; gone when its test is done. */
export function tempFile(content: string | Buffer, name = 'list.csv'): string {
  const folder = mkdtempSync(join(tmpdir(), 'daylight-read-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export const opened = (content: string | Buffer, name?: string): Promise<OpenedFile> =>
  openFile(tempFile(content, name));

export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

/** Values of the rows that could be read. */
export async function values(file: OpenedFile): Promise<unknown[]> {
  return (await allRows(file)).flatMap((row) => ('value' in row ? [row.value] : []));
}

/** "row 3: column: reason" for each row that could not. */
export async function faults(file: OpenedFile): Promise<string[]> {
  return (await allRows(file)).flatMap((row) =>
    'error' in row ? [`row ${row.rowNumber}: ${row.error.column}: ${row.error.reason}`] : [],
  );
}

export const allRows = (file: OpenedFile): Promise<FileRow<unknown>[]> =>
  all<FileRow<unknown>>(file.rows() as AsyncIterable<FileRow<unknown>>);
