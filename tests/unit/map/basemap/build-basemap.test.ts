import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ARCHIVE_FILE } from '@/lib/map/basemap/archive-file';
import { areasWithTiles } from '@/lib/map/basemap/build/areas-with-tiles';
import { buildBasemap } from '@/lib/map/basemap/build/build-basemap';
import { tilesIn } from '@/lib/map/basemap/build/tile-grid';
import { readTile } from '@/lib/map/basemap/read-tile';
import { archiveInMemory } from './archive-in-memory';

const committed = readFileSync(`public/map/${ARCHIVE_FILE}`);

describe('the basemap', () => {
  let built: Buffer;

  // Reads five packages and cuts 13 layers into 9,000 tiles.
  beforeAll(() => {
    built = buildBasemap();
  }, 600_000);

  it('is made again from the pinned packages', { timeout: 120_000 }, async () => {
    const [ours, theirs] = [archiveInMemory(built), archiveInMemory(committed)];
    expect(await ours.getMetadata()).toEqual(await theirs.getMetadata());
    // By content: another version of Node may compress it otherwise.
    let compared = 0;
    for (let zoom = 0; zoom <= 8; zoom++)
      for (const area of areasWithTiles(zoom))
        for (const { z, x, y } of tilesIn(area, zoom)) {
          const [a, b] = await Promise.all([ours.getZxy(z, x, y), theirs.getZxy(z, x, y)]);
          const same = a && b ? Buffer.from(a.data).equals(Buffer.from(b.data)) : a === b;
          if (!same) expect.fail(`Tile ${z}/${x}/${y} differs: run npx tsx scripts/build-basemap.ts`);
          if (a) compared++;
        }
    expect(compared).toBeGreaterThan(2000);
  });

  it('is served under a name that holds its hash', () => {
    const hash = createHash('sha256').update(committed).digest('hex');
    expect(ARCHIVE_FILE).toBe(`us-${hash.slice(0, 12)}.pmtiles`);
  });

  it('is small enough to come with the code', () => {
    expect(committed.length).toBeLessThan(5 * 1024 * 1024);
  });
});

describe('a tile', () => {
  const layersAt = async (z: number, x: number, y: number) =>
    Object.keys((await readTile(z, x, y))?.layers ?? {}).sort();

  it('has what a map of a town needs, from Boston to Guam', async () => {
    expect(await layersAt(8, 77, 94)).toEqual(
      expect.arrayContaining(['land', 'county_lines', 'county_names', 'towns']),
    );
    // Honolulu, Anchorage, San Juan, Hagåtña, Pago Pago, Adak
    for (const [x, y] of [
      [15, 112],
      [21, 72],
      [80, 114],
      [230, 118],
      [6, 138],
      [2, 84],
    ] as const)
      expect(await layersAt(8, x, y), `${x}/${y}`).toContain('land');
  });

  it('is null where there is none', async () => {
    expect(await readTile(8, 200, 100)).toBeNull();
  });
});
