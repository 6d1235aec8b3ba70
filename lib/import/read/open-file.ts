import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decode, detectEncoding } from '@/lib/import/read/bytes/decode';
import { recogniseBytes, recogniseText } from '@/lib/import/read/bytes/recognise-bytes';
import { headOf, type ReadFaults, unpack } from '@/lib/import/read/bytes/unpack';
import { ImportFileError } from '@/lib/import/read/import-file-error';
import { openJson } from '@/lib/import/read/json/open-json';
import { READ_LIMITS, type ReadLimits } from '@/lib/import/read/limits';
import { openTable } from '@/lib/import/read/table/open-table';
import { openXlsx } from '@/lib/import/read/workbook/open-xlsx';
import type { OpenedFile } from '@/lib/import/record';

/** What is looked at to tell what a file is: a whole header row and more. */
const HEAD_BYTES = 256 * 1024;

/**
 * Opens a file by its content, whatever its name: CSV, XLSX or JSON, plain or gzipped, in UTF-8, UTF-16 or
 * Windows-1252. Reads its header only. Throws ImportFileError for what cannot be imported at all.
 */
export async function openFile(path: string, limits: ReadLimits = READ_LIMITS): Promise<OpenedFile> {
  await mustBeFile(path);
  const fileName = basename(path);
  const faults: ReadFaults = { incomplete: null };
  const head = await headOf(unpack(path, limits, faults), HEAD_BYTES);
  if (recogniseBytes(head) === 'zip') return openXlsx(path, fileName, limits);
  const encoding = detectEncoding(head);
  const headText = await firstText(head, encoding);
  const kind = recogniseText(headText);
  const text = (found: ReadFaults) => decode(unpack(path, limits, found), encoding);
  return kind === 'json' ? openJson(fileName, text, limits) : openTable(fileName, headText, text, limits);
}

async function mustBeFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES') throw new ImportFileError(`The file ${path} may not be read by this user.`);
    throw new ImportFileError(`There is no file ${path}.`);
  });
  if (!found.isFile()) throw new ImportFileError(`${path} is not a file.`);
}

async function firstText(head: Buffer, encoding: ReturnType<typeof detectEncoding>): Promise<string> {
  let text = '';
  async function* bytes(): AsyncGenerator<Buffer> {
    yield head;
  }
  for await (const piece of decode(bytes(), encoding)) text += piece;
  return text;
}
