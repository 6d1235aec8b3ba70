import { readFileSync } from 'node:fs';
import { ARCHIVE_FILE } from '@/lib/map/basemap/archive-file';
import { expect, test } from './support/test';

const MAP = `/map/${ARCHIVE_FILE}`;
const file = readFileSync(`public${MAP}`);

test('the map is sent piece by piece, as it lies on the disk, and kept for good', async ({ request }) => {
  const piece = await request.get(MAP, {
    headers: { Range: 'bytes=127-1126', 'Accept-Encoding': 'br, gzip' },
  });
  expect(piece.status()).toBe(206);
  expect(await piece.body()).toEqual(file.subarray(127, 1127));
  expect(piece.headers()).toMatchObject({
    'accept-ranges': 'bytes',
    'content-range': `bytes 127-1126/${file.length}`,
    'content-length': '1000',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(piece.headers()).not.toHaveProperty('content-encoding');
  expect(piece.headers().etag).toBeTruthy();
});

test('a part that is not there is refused with the size of the file, and the next good one is sent', async ({
  request,
}) => {
  for (const range of [`bytes=${file.length}-`, 'bytes=abc']) {
    const refused = await request.get(MAP, { headers: { Range: range } });
    expect(refused.status(), range).toBe(416);
    expect(refused.headers(), range).toMatchObject({
      'content-range': `bytes */${file.length}`,
      'content-length': '0',
    });
    expect(refused.headers()['cache-control'], range).toContain('no-store');
  }
  const last = await request.get(MAP, { headers: { Range: 'bytes=-5' } });
  expect(last.status()).toBe(206);
  expect(await last.body()).toEqual(file.subarray(-5));
});

test('a map of another time is not there, and is not kept as if it were', async ({ request }) => {
  const old = await request.get('/map/us-000000000000.pmtiles');
  expect(old.status()).toBe(404);
  expect(old.headers()['cache-control']).not.toContain('immutable');
});

test('a browser may read it under the policy of our pages', async ({ page }) => {
  await page.goto('/help');
  const length = await page.evaluate(async (map) => {
    const piece = await fetch(map, { headers: { Range: 'bytes=0-16383' } });
    return (await piece.arrayBuffer()).byteLength;
  }, MAP);
  expect(length).toBe(16_384);
});
