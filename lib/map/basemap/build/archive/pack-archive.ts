import { gzipSync } from 'node:zlib';
import { Compression, TileType } from 'pmtiles';
import type { Box } from '../tile-grid';
import { type Entry, packDirectories } from './directory';
import type { PackedTile } from './packed-tile';

const HEADER_BYTES = 127;

export type ArchiveFacts = {
  /** What a reader of the archive is told: name, attribution, layers. */
  metadata: Record<string, unknown>;
  maxZoom: number;
  bounds: Box;
};

/** Tiles of the same bytes, mostly open sea, are kept once. */
function layOut(tiles: readonly PackedTile[]) {
  const entries: Entry[] = [];
  const bodies: Uint8Array[] = [];
  const offsets = new Map<string, number>();
  let end = 0;
  for (const { id, bytes } of tiles) {
    const key = Buffer.from(bytes).toString('latin1');
    let offset = offsets.get(key);
    if (offset === undefined) {
      offset = end;
      offsets.set(key, offset);
      bodies.push(bytes);
      end += bytes.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === offset && last.id + last.run === id) last.run++;
    else entries.push({ id, offset, length: bytes.length, run: 1 });
  }
  return { entries, body: Buffer.concat(bodies), contents: bodies.length };
}

function header(parts: { at: number[]; counts: number[] }, { maxZoom, bounds }: ArchiveFacts): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.write('PMTiles', 0);
  bytes[7] = 3;
  for (const [i, value] of [...parts.at, ...parts.counts].entries())
    bytes.writeBigUInt64LE(BigInt(value), 8 + 8 * i);
  // Clustered: tiles lie in the order of their ids. Directories and tiles are gzipped.
  bytes.set([1, Compression.Gzip, Compression.Gzip, TileType.Mvt, 0, maxZoom], 96);
  const [west, south, east, north] = bounds;
  const degrees = (value: number, offset: number) => bytes.writeInt32LE(Math.round(value * 1e7), offset);
  for (const [i, value] of [west, south, east, north].entries()) degrees(value, 102 + 4 * i);
  bytes[118] = 4;
  degrees((west + east) / 2, 119);
  degrees((south + north) / 2, 123);
  return bytes;
}

/**
 * One PMTiles archive, version 3. The same tiles always give the same bytes.
 * @param tiles in the order of their ids
 */
export function packArchive(tiles: readonly PackedTile[], facts: ArchiveFacts): Buffer {
  const { entries, body, contents } = layOut(tiles);
  const { root, leaves } = packDirectories(entries);
  const metadata = gzipSync(JSON.stringify(facts.metadata), { level: 9 });
  const at: number[] = [];
  let offset = HEADER_BYTES;
  for (const { length } of [root, metadata, leaves, body]) {
    at.push(offset, length);
    offset += length;
  }
  const counts = [tiles.length, entries.length, contents];
  return Buffer.concat([header({ at, counts }, facts), root, metadata, leaves, body]);
}
