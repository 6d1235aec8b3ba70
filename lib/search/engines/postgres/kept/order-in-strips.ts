import { inTurns } from './in-turns';
import type { RowBlocks } from './row-blocks';
import { STRIP_COUNT, type Strips, stripOf } from './strips';

/** Which row (by its rank among the blocks) stands where, and how many of them have a point. */
export type Order = Strips & { ranks: Uint32Array; pointed: number };

/** Orders rows by strip of latitude, then longitude; those without a point come last, in order of name. */
export async function orderInStrips(blocks: RowBlocks): Promise<Order> {
  const latitudes = new Float64Array(blocks.count);
  const longitudes = new Float64Array(blocks.count);
  const starts = new Uint32Array(STRIP_COUNT + 1);
  await inTurns(blocks.count, (rank) => {
    latitudes[rank] = blocks.latitude(rank);
    longitudes[rank] = blocks.longitude(rank);
    const next = placeOf(latitudes[rank] as number) + 1;
    if (next <= STRIP_COUNT) starts[next] = (starts[next] as number) + 1;
  });
  for (let strip = 1; strip <= STRIP_COUNT; strip++)
    starts[strip] = (starts[strip] as number) + (starts[strip - 1] as number);
  const ranks = await ranksInStrips(latitudes, longitudes, starts);
  return {
    ranks,
    starts,
    pointed: starts[STRIP_COUNT] as number,
    latitudes: Float64Array.from(ranks, (rank) => latitudes[rank] as number),
    longitudes: Float64Array.from(ranks, (rank) => longitudes[rank] as number),
  };
}

/** Rows without a point are placed behind the last strip. */
const placeOf = (latitude: number): number => (Number.isNaN(latitude) ? STRIP_COUNT : stripOf(latitude));

async function ranksInStrips(
  latitudes: Float64Array,
  longitudes: Float64Array,
  starts: Uint32Array,
): Promise<Uint32Array> {
  const next = starts.slice();
  const ranks = new Uint32Array(latitudes.length);
  await inTurns(latitudes.length, (rank) => {
    const place = placeOf(latitudes[rank] as number);
    const at = next[place] as number;
    ranks[at] = rank;
    next[place] = at + 1;
  });
  const eastward = (a: number, b: number) => (longitudes[a] as number) - (longitudes[b] as number);
  await inTurns(STRIP_COUNT, (strip) => {
    ranks.subarray(starts[strip], starts[strip + 1]).sort(eastward);
  });
  return ranks;
}
