import type { ReadFaults } from '@/lib/import/read/bytes/unpack';
import { type JsonPiece, JsonRowCutter } from '@/lib/import/read/json/json-row-cutter';
import type { ReadLimits } from '@/lib/import/read/limits';
import { shorten } from '@/lib/import/read/table/check-header';
import { failedRow } from '@/lib/import/read/table/check-row';
import type { FileRow } from '@/lib/import/record';

/** A locator row is 5 KB; one with a cell of the longest kind still fits. */
const CELLS_IN_ROW = 4;

/** The rows of a JSON text, numbered from 1. A row that is not JSON is an error row. */
export async function* readJson(
  text: AsyncIterable<string>,
  limits: ReadLimits,
  faults: ReadFaults,
): AsyncGenerator<FileRow<unknown>> {
  const cutter = new JsonRowCutter(limits.cellCharacters * CELLS_IN_ROW);
  let rowNumber = 0;
  for await (const chunk of text) {
    for (const piece of cutter.push(chunk)) {
      rowNumber += 1;
      yield parsePiece(rowNumber, piece);
    }
  }
  if (cutter.whole && faults.incomplete === null) return;
  faults.incomplete ??= 'The JSON breaks off before its end.';
  const reason = `and all after it cannot be read: ${faults.incomplete}`;
  yield failedRow(rowNumber + 1, [], { column: '', value: '', reason });
}

function parsePiece(rowNumber: number, piece: JsonPiece): FileRow<unknown> {
  if ('tooLong' in piece) {
    const reason = `is ${piece.tooLong.toLocaleString('en-US')} characters long, more than a row can be`;
    return failedRow(rowNumber, [], { column: '', value: '', reason });
  }
  try {
    return { rowNumber, value: JSON.parse(piece.text) };
  } catch {
    const value = shorten(piece.text);
    return failedRow(rowNumber, [piece.text], { column: '', value, reason: 'is not valid JSON' });
  }
}
