import type { ReadLimits } from '@/lib/import/read/limits';
import { shorten } from '@/lib/import/read/table/check-header';
import type { FileRow, RowNote } from '@/lib/import/record';

/** One row's cells brought to the header's width, or why that cannot be done. */
export function checkRow(
  rowNumber: number,
  cells: string[],
  columns: string[],
  limits: ReadLimits,
): FileRow<string[]> {
  const tooLong = cells.findIndex((cell) => cell.length > limits.cellCharacters);
  if (tooLong !== -1) {
    const length = cells[tooLong]?.length ?? 0;
    return failedRow(rowNumber, cells, {
      column: columns[tooLong]?.trim() ?? '',
      value: shorten(cells[tooLong] ?? ''),
      reason: `is ${length.toLocaleString('en-US')} characters long; ${limits.cellCharacters.toLocaleString('en-US')} are allowed`,
    });
  }
  // Cells after the last column that hold nothing are left by a spreadsheet, not meant by anyone.
  if (cells.length > columns.length && cells.slice(columns.length).every((cell) => cell.trim() === '')) {
    cells.length = columns.length;
  }
  if (cells.length !== columns.length) {
    return failedRow(rowNumber, cells, {
      column: '',
      value: shorten(cells.join(' | ')),
      reason: `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${columns.length}`,
    });
  }
  // A zero byte is no text, and no database takes it.
  return { rowNumber, value: cells.map((cell) => (cell.includes('\0') ? cell.replaceAll('\0', '') : cell)) };
}

/** An error row keeps its cells, cut, so that a report can show them. */
export function failedRow(rowNumber: number, cells: string[], error: RowNote): FileRow<never> {
  const raw = cells.map((cell) => shorten(cell.replaceAll('\0', ''), 1000));
  const clean = { ...error, value: error.value.replaceAll('\0', '') };
  return { rowNumber, raw, error: clean };
}
