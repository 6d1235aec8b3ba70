import { vectorOf } from './chord';
import { inTurns } from './in-turns';
import type { KeptRows } from './kept-rows';
import { type Order, orderInStrips } from './order-in-strips';
import type { RowBlocks } from './row-blocks';
import { addRow, emptySet, type RowSet, sizeOf } from './row-set';

/** Makes kept rows of rows as they come from the database. Others work in between: a million take seconds and block nothing. */
export async function keepRows(blocks: RowBlocks, bitCount: number): Promise<KeptRows> {
  const order = await orderInStrips(blocks);
  const { ranks, starts, pointed, latitudes, longitudes } = order;
  const columns = await columnsOf(blocks, ranks, bitCount);
  const byName = new Uint32Array(blocks.count);
  for (let row = 0; row < ranks.length; row++) byName[ranks[row] as number] = row;
  return {
    count: blocks.count,
    pointed,
    starts,
    latitudes,
    longitudes,
    ids: await idsOf(blocks, ranks),
    vectors: await vectorsOf(order),
    columns,
    columnSizes: Uint32Array.from(columns, sizeOf),
    nameRanks: ranks,
    byName,
    byState: await rowsBy((rank) => blocks.state(rank), byName),
    byCounty: await rowsBy((rank) => blocks.county(rank), byName),
  };
}

async function idsOf(blocks: RowBlocks, ranks: Uint32Array): Promise<KeptRows['ids']> {
  const heads = new Uint32Array(ranks.length);
  const tails = new Uint32Array(ranks.length);
  await inTurns(ranks.length, (row) => {
    const [head, tail] = blocks.idParts(ranks[row] as number);
    heads[row] = head;
    tails[row] = tail;
  });
  return { heads, tails };
}

async function vectorsOf({ pointed, latitudes, longitudes }: Order): Promise<Float32Array> {
  const vectors = new Float32Array(pointed * 3);
  await inTurns(pointed, (row) => {
    const point = { latitude: latitudes[row] as number, longitude: longitudes[row] as number };
    const { x, y, z } = vectorOf(point);
    vectors.set([x, y, z], row * 3);
  });
  return vectors;
}

/** Turns the facet bits of rows by a right angle. */
async function columnsOf(blocks: RowBlocks, ranks: Uint32Array, bitCount: number): Promise<RowSet[]> {
  // Bits that fill up the last byte get a column too, which nobody asks for: no test for them in the loop.
  const columns = Array.from({ length: blocks.bytes * 8 }, () => emptySet(ranks.length));
  await inTurns(ranks.length, (row) => {
    const rank = ranks[row] as number;
    for (let byte = 0; byte < blocks.bytes; byte++)
      for (let bits = blocks.facetByte(rank, byte); bits !== 0; bits &= bits - 1)
        addRow(columns[byte * 8 + 31 - Math.clz32(bits & -bits)] as RowSet, row);
  });
  return columns.slice(0, bitCount);
}

/** Rows by what `keyOf` says of their rank, in order of name; rows of an empty key are left out. */
async function rowsBy(
  keyOf: (rank: number) => string,
  byName: Uint32Array,
): Promise<Map<string, Uint32Array>> {
  const lists = new Map<string, number[]>();
  await inTurns(byName.length, (rank) => {
    const key = keyOf(rank);
    const list = lists.get(key);
    if (list) list.push(byName[rank] as number);
    else if (key !== '') lists.set(key, [byName[rank] as number]);
  });
  return new Map([...lists].map(([key, rows]) => [key, Uint32Array.from(rows)]));
}
