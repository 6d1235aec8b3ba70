import { expect, test } from 'vitest';
import { readTile } from '@/lib/map/basemap/read-tile';
import { TILE_EXTENT } from '@/lib/map/basemap/tile-measures';
import { onSquare } from '@/lib/map/static/static-view';

type Corner = { x: number; y: number };

/** Whether a point lies in an area: a line from it to the left crosses the area's rings an odd number of times. */
const holds = (rings: readonly Corner[][], { x, y }: Corner): boolean =>
  rings.reduce((inside, ring) => {
    const crossings = ring.filter((a, i) => {
      const b = ring[(i || ring.length) - 1] as Corner;
      return a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    });
    return crossings.length % 2 === 1 ? !inside : inside;
  }, false);

/** Whether an area of one layer lies over a point, in the tile of a zoom. */
async function covers(layer: string, zoom: number, latitude: number, longitude: number): Promise<boolean> {
  const [across, down] = onSquare({ latitude, longitude }).map((part) => part * 2 ** zoom) as [
    number,
    number,
  ];
  const tile = await readTile(zoom, Math.floor(across), Math.floor(down));
  const area = tile?.layers[layer];
  const point = { x: (across % 1) * TILE_EXTENT, y: (down % 1) * TILE_EXTENT };
  return Array.from({ length: area?.length ?? 0 }, (_, i) => area?.feature(i).loadGeometry() ?? []).some(
    (rings) => holds(rings, point),
  );
}

const ZOOMS = [1, 3, 4, 5, 6, 7, 8];

test.each([
  ['Kansas', 38.5, -98.5],
  ['Fairbanks', 64.84, -147.72],
  ['the north of Alaska', 68.5, -152],
  ['Phoenix', 33.45, -112.07],
  ['Maine', 45.5, -69],
  ['Puerto Rico', 18.2, -66.4],
])('%s is land, and ours', async (_, latitude, longitude) => {
  for (const zoom of ZOOMS) {
    expect(await covers('land', zoom, latitude, longitude), `land, zoom ${zoom}`).toBe(true);
    expect(await covers('abroad', zoom, latitude, longitude), `abroad, zoom ${zoom}`).toBe(false);
    expect(await covers('lakes', zoom, latitude, longitude), `lake, zoom ${zoom}`).toBe(false);
  }
});

test.each([
  ['Guam', 13.44, 144.77],
  ['Kauai', 22.05, -159.53],
  ['Saipan', 15.19, 145.75],
  ['American Samoa', -14.31, -170.74],
  ['the Virgin Islands', 17.73, -64.75],
])('%s, which is small, is land close by', async (_, latitude, longitude) => {
  for (const zoom of [6, 7, 8])
    expect(await covers('land', zoom, latitude, longitude), `zoom ${zoom}`).toBe(true);
});

test.each([
  ['Ontario', 46, -79],
  ['Alberta', 53, -115],
  ['Sonora', 29.5, -110.5],
])('%s is abroad', async (_, latitude, longitude) => {
  for (const zoom of ZOOMS)
    expect(await covers('abroad', zoom, latitude, longitude), `zoom ${zoom}`).toBe(true);
});

test.each([
  ['the Atlantic', 35, -70],
  ['the Gulf', 27, -90],
  ['the Pacific', 35, -125],
  ['the Bering Sea', 58, -175],
])('%s is open water', async (_, latitude, longitude) => {
  for (const zoom of ZOOMS)
    for (const layer of ['land', 'abroad'])
      expect(await covers(layer, zoom, latitude, longitude), `${layer}, zoom ${zoom}`).toBe(false);
});

test.each([
  ['Lake Michigan', 43.5, -87],
  ['Lake Superior', 47.6, -88],
  ['Great Salt Lake', 41.2, -112.6],
  ['Lake Okeechobee', 26.95, -80.8],
  ['Lake Pontchartrain', 30.18, -90.1],
])('%s is a lake', async (_, latitude, longitude) => {
  for (const zoom of [4, 5, 6, 7, 8])
    expect(await covers('lakes', zoom, latitude, longitude), `zoom ${zoom}`).toBe(true);
});
