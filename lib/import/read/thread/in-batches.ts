import type { FileRow } from '@/lib/import/record';

/** Enough to make the way between threads cheap, few enough that several batches are nothing beside the rest. */
const MOST_ROWS = 200;
/** A row can be as long as 48 MB: batches end by their length, too. */
const MOST_CHARACTERS = 512 * 1024;

/** Gathers rows to be handed over together. No batch is empty. */
export async function* inBatches<Row extends FileRow<unknown>>(
  rows: AsyncIterable<Row>,
): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  let characters = 0;
  for await (const row of rows) {
    batch.push(row);
    characters += lengthOf(row);
    if (batch.length < MOST_ROWS && characters < MOST_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

function lengthOf(row: FileRow<unknown>): number {
  const value = 'error' in row ? row.raw : row.value;
  if (Array.isArray(value))
    return value.reduce((sum: number, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0);
  return JSON.stringify(value)?.length ?? 0;
}
