import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packArchive } from '@/lib/map/basemap/build/archive/pack-archive';
import { type PackedTile, tileId } from '@/lib/map/basemap/build/archive/packed-tile';
import { archiveInMemory } from './archive-in-memory';

const facts = { metadata: { name: 'test' }, maxZoom: 8, bounds: [-180, -60, 180, 84] as const };
const tile = (z: number, x: number, y: number, text: string): PackedTile => ({
  id: tileId(z, x, y),
  bytes: gzipSync(text),
});
const inOrder = (tiles: PackedTile[]) => tiles.sort((a, b) => a.id - b.id);

async function textAt(archive: Buffer, z: number, x: number, y: number): Promise<string | null> {
  const found = await archiveInMemory(archive).getZxy(z, x, y);
  return found ? Buffer.from(found.data).toString() : null;
}

test('a reader finds each tile, and nothing where there is none', async () => {
  const archive = packArchive(inOrder([tile(0, 0, 0, 'world'), tile(5, 9, 12, 'Boston')]), facts);
  expect(await textAt(archive, 0, 0, 0)).toBe('world');
  expect(await textAt(archive, 5, 9, 12)).toBe('Boston');
  expect(await textAt(archive, 5, 9, 13)).toBeNull();
});

test('the header says what is in it', async () => {
  const reader = archiveInMemory(packArchive([tile(0, 0, 0, 'world')], facts));
  expect(await reader.getHeader()).toMatchObject({
    specVersion: 3,
    numAddressedTiles: 1,
    tileType: 1,
    minZoom: 0,
    maxZoom: 8,
    minLon: -180,
    minLat: -60,
    maxLon: 180,
    maxLat: 84,
  });
  expect(await reader.getMetadata()).toEqual({ name: 'test' });
});

test('tiles of the same content are kept once', async () => {
  const sea = Array.from({ length: 64 }, (_, i) => tile(6, i, 20, 'open sea'));
  const archive = packArchive(inOrder([...sea, tile(6, 3, 3, 'land')]), facts);
  expect(archive.length).toBeLessThan(500);
  for (const x of [0, 31, 63]) expect(await textAt(archive, 6, x, 20)).toBe('open sea');
});

test('a directory too large for the first read is split, and every tile is still found', async () => {
  const digits = Array.from({ length: 40 }, (_, i) => createHash('sha256').update(`${i}`).digest('hex')).join(
    '',
  );
  const random = (i: number) => digits.slice(i % 977, (i % 977) + 20 + ((i * 31) % 1211));
  const places = Array.from({ length: 20_000 }, (_, i) => ({ x: i % 200, y: Math.floor(i / 200) }));
  const archive = packArchive(inOrder(places.map(({ x, y }, i) => tile(8, x, y, random(i)))), facts);
  const header = await archiveInMemory(archive).getHeader();
  expect(header.rootDirectoryLength).toBeLessThanOrEqual(16_384 - 127);
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  for (const i of [0, 1, 777, 12_345, 19_999])
    expect(await textAt(archive, 8, places[i]?.x ?? 0, places[i]?.y ?? 0)).toBe(random(i));
});

test('the same tiles give the same bytes', () => {
  const make = () => packArchive(inOrder([tile(1, 0, 0, 'a'), tile(1, 1, 0, 'b')]), facts);
  expect(make().equals(make())).toBe(true);
});
