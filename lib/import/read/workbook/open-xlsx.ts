import { open } from 'node:fs/promises';
import { isGzip, type ReadFaults, unpack } from '@/lib/import/read/bytes/unpack';
import { ImportFileError } from '@/lib/import/read/import-file-error';
import type { ReadLimits } from '@/lib/import/read/limits';
import { checkHeader } from '@/lib/import/read/table/check-header';
import { checkRow } from '@/lib/import/read/table/check-row';
import { openWorkbook, type Workbook } from '@/lib/import/read/workbook/open-workbook';
import { readSharedStrings } from '@/lib/import/read/workbook/read-shared-strings';
import { readSheet, type SheetRow } from '@/lib/import/read/workbook/read-sheet';
import type { FileRow, TableFile } from '@/lib/import/record';

/** An XLSX. Its data are on the sheet with the widest header: SAMHSA's workbook has a narrow one for its codes. */
export async function openXlsx(path: string, fileName: string, limits: ReadLimits): Promise<TableFile> {
  const source = await zipSource(path, limits);
  const workbook = await openWorkbook(source, limits);
  try {
    const shared = await readSharedStrings(workbook, limits);
    const sheet = await widestSheet(workbook, shared, limits);
    return {
      kind: 'xlsx',
      fileName,
      header: checkHeader(sheet.first.cells),
      columns: sheet.first.cells,
      incomplete: () => null, // a zip archive that breaks off cannot be opened at all
      rows: () => rows(source, sheet, shared, limits),
    };
  } finally {
    workbook.close();
  }
}

/** A zip archive is read from its end, so one inside gzip has to be unpacked into memory first. */
async function zipSource(path: string, limits: ReadLimits): Promise<string | Buffer> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
  await file.close();
  if (!isGzip(buffer)) return path;
  const faults: ReadFaults = { incomplete: null };
  const chunks: Buffer[] = [];
  for await (const chunk of unpack(path, { ...limits, unpackedBytes: limits.workbookBytes }, faults)) {
    chunks.push(chunk);
  }
  if (faults.incomplete) throw new ImportFileError(`${faults.incomplete} Fetch it again.`);
  return Buffer.concat(chunks);
}

type Sheet = { part: string; first: SheetRow };

async function widestSheet(workbook: Workbook, shared: string[], limits: ReadLimits): Promise<Sheet> {
  let widest: Sheet | null = null;
  for (const { part } of workbook.sheets) {
    for await (const first of readSheet(workbook, part, shared, limits)) {
      if (!widest || first.cells.length > widest.first.cells.length) widest = { part, first };
      break;
    }
  }
  if (!widest) throw new ImportFileError('The workbook is empty.');
  return widest;
}

async function* rows(
  source: string | Buffer,
  sheet: Sheet,
  shared: string[],
  limits: ReadLimits,
): AsyncGenerator<FileRow<string[]>> {
  const workbook = await openWorkbook(source, limits);
  const columns = sheet.first.cells;
  try {
    for await (const { rowNumber, cells } of readSheet(workbook, sheet.part, shared, limits)) {
      if (rowNumber <= sheet.first.rowNumber) continue;
      // A workbook does not store the blank cells at a row's end.
      while (cells.length < columns.length) cells.push('');
      yield checkRow(rowNumber, cells, columns, limits);
    }
  } finally {
    workbook.close();
  }
}
