import { expect, it } from 'vitest';
import { inBatches } from '@/lib/import/read/thread/in-batches';
import type { FileRow } from '@/lib/import/record';
import { all } from '../temp-file';

async function* rowsOf(values: unknown[]): AsyncGenerator<FileRow<unknown>> {
  for (const [at, value] of values.entries()) yield { rowNumber: at + 2, value };
}

const sizes = async (values: unknown[]): Promise<number[]> =>
  (await all(inBatches(rowsOf(values)))).map((batch) => batch.length);

it('hands over short rows by the hundred, in their order, and none of them twice', async () => {
  const rows = Array.from({ length: 450 }, (_, at) => [`Invented House ${at}`, 'Troy']);
  expect(await sizes(rows)).toEqual([200, 200, 50]);
  const batches = await all(inBatches(rowsOf(rows)));
  expect(batches.flat().map((row) => row.rowNumber)).toEqual(rows.map((_, at) => at + 2));
});

it('hands over long rows one by one, be they cells or JSON', async () => {
  const long = 'x'.repeat(600_000);
  expect(await sizes([[long], [long], ['short']])).toEqual([1, 1, 1]);
  expect(await sizes([{ name1: long }, { name1: 'short' }])).toEqual([1, 1]);
});

it('counts the cells of a row that could not be read', async () => {
  async function* bad(): AsyncGenerator<FileRow<unknown>> {
    for (const rowNumber of [2, 3])
      yield {
        rowNumber,
        raw: ['y'.repeat(600_000)],
        error: { column: '', value: '', reason: 'has 1 cell' },
      };
  }
  expect(await all(inBatches(bad()))).toHaveLength(2);
});

it('gives nothing for nothing: an empty batch would be taken for the end', async () => {
  expect(await sizes([])).toEqual([]);
});
