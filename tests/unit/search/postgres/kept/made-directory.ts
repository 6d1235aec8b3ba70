import { FACETS } from '@/lib/facility/facets';
import type { Point } from '@/lib/place/distance';
import { facetLayout } from '@/lib/search/engines/postgres/facet-layout';
import { keepRows } from '@/lib/search/engines/postgres/kept/keep-rows';
import { RowBlocks } from '@/lib/search/engines/postgres/kept/row-blocks';
import { packRow } from '@/lib/search/engines/postgres/packed-row';
import { PackedRows, WORD_BYTES } from '@/lib/search/engines/postgres/packed-rows';
import { pick, seeded } from '@/tests/integration/search/random-directory';

export const layout = facetLayout(FACETS);
const CODES = [...layout.bitsByCode.keys()];

/** A facility as its search row knows it. `words` as in packed-rows.ts. */
export type MadeRow = {
  id: string;
  point: Point | null;
  codes: string[];
  state: string;
  county: string;
  words: number;
};

/** Clusters at a town, across the antimeridian and at a pole, many at one point, some without; in no order but that of making. */
export function madeRows(seed: number, count: number): MadeRow[] {
  const random = seeded(seed);
  const middles = [
    { latitude: 42.36, longitude: -71.06 },
    { latitude: 51.9, longitude: 179.98 },
    { latitude: 89.9, longitude: 12 },
    { latitude: -33, longitude: 18.4 },
  ];
  const shared = middles.map(({ latitude, longitude }) => ({ latitude, longitude }));
  return Array.from({ length: count }, (_, index) => {
    const middle = pick(random, middles);
    const spread = pick(random, [0.01, 0.3, 4]);
    const own = {
      latitude: Math.min(90, middle.latitude + (random() - 0.5) * spread),
      longitude: ((middle.longitude + (random() - 0.5) * spread + 540) % 360) - 180,
    };
    const nameWords = Math.floor(random() * 4);
    return {
      id: ((index * 7_919) % 1_000_003).toString(36).padStart(pick(random, [6, 8]), '2'),
      point: random() < 0.03 ? null : random() < 0.1 ? pick(random, shared) : own,
      codes: CODES.filter(() => random() < 0.2),
      state: pick(random, ['MA', 'AK', 'PR']),
      county: pick(random, ['25025', '02016', '']),
      words: (nameWords << 8) | nameWords | Math.floor(random() * 4),
    };
  });
}

const pack = ({ id, point, codes }: MadeRow): Buffer => packRow(id, point, codes, layout);

/** The same rows as the database hands them over for one search. */
export const packedRows = (rows: readonly MadeRow[]): PackedRows => {
  const words = ({ words }: MadeRow) => Buffer.from(Uint16Array.of(words).buffer);
  return new PackedRows(
    Buffer.concat(rows.flatMap((row) => [pack(row), words(row)])),
    layout.bitCount,
    WORD_BYTES,
  );
};

/** The same rows as a process keeps them. @param perBlock how many travel together */
export function keptRows(rows: readonly MadeRow[], perBlock = 1_000) {
  const blocks: Buffer[] = [];
  for (let start = 0; start < rows.length; start += perBlock) {
    const some = rows.slice(start, start + perBlock);
    blocks.push(
      Buffer.concat(some.flatMap((row) => [pack(row), Buffer.from(row.state + row.county.padEnd(5))])),
    );
  }
  return keepRows(new RowBlocks(blocks, layout.bitCount), layout.bitCount);
}
