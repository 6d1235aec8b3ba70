import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type Source } from 'pmtiles';
import { ARCHIVE_FILE } from './archive-file';

const PATH = join('public/map', ARCHIVE_FILE);

/** The committed archive, read by path from the project's root like the gazetteer; one handle for the process. */
function fileSource(path: string): Source {
  let handle: ReturnType<typeof open> | null = null;
  return {
    getKey: () => path,
    getBytes: async (offset, length) => {
      handle ??= open(path, 'r');
      const { buffer } = await (await handle).read(new Uint8Array(length), 0, length, offset);
      return { data: buffer.buffer };
    },
  };
}

let tiles: PMTiles | null = null;

/** The basemap as it lies on this server's disk. */
export function openBasemap(): PMTiles {
  tiles ??= new PMTiles(fileSource(join(process.cwd(), PATH)));
  return tiles;
}

/** One tile of the basemap, decoded. Null where there is none. */
export async function readTile(z: number, x: number, y: number): Promise<VectorTile | null> {
  try {
    const tile = await openBasemap().getZxy(z, x, y);
    return tile ? new VectorTile(new PbfReader(new Uint8Array(tile.data))) : null;
  } catch (error) {
    // It would keep what once failed for good.
    tiles = null;
    throw error;
  }
}
