import type { VectorTile, VectorTileFeature } from '@mapbox/vector-tile';
import { readTile } from '@/lib/map/basemap/read-tile';
import { MAX_ZOOM, TILE_BUFFER, TILE_EXTENT } from '@/lib/map/basemap/tile-measures';
import { clipLine, clipRing, type Frame } from './clip';
import { pathOf } from './path-of';
import { shoreLines } from './shore-lines';
import { type Pixel, type StaticView, tilesShown, toPixel } from './static-view';

export type Named = { name: string; people: number; weight: number; at: Pixel };

/** What a picture shows of the basemap, in its pixels: `d` of a path for each layer, and the names in it. */
export type Shapes = { paths: Map<string, string>; towns: Named[]; lakes: Named[] };

const AREAS = ['land', 'lakes', 'lagoons'];
const LINES = ['state_lines', 'country_lines'];

/** Shapes are cut off a little outside the picture, where the edge of an area is not seen. */
const MARGIN = 6;

type Sheet = { tile: VectorTile; place: (point: { x: number; y: number }) => Pixel; frame: Frame };

function* featuresOf(tile: VectorTile, layer: string): Generator<VectorTileFeature> {
  const from = tile.layers[layer];
  for (let i = 0; i < (from?.length ?? 0); i++) yield from?.feature(i) as VectorTileFeature;
}

/** An area, and its shore by itself: stroked whole it would show where tiles end. */
function areaPaths({ tile, place, frame }: Sheet, layer: string): [layer: string, path: string][] {
  const rings = [...featuresOf(tile, layer)].flatMap((feature) => feature.loadGeometry());
  const shores = rings
    .flatMap((ring) => shoreLines(ring, -TILE_BUFFER, TILE_EXTENT + TILE_BUFFER))
    .flatMap((line) => clipLine(line.map(place), frame));
  return [
    [layer, rings.map((ring) => pathOf(clipRing(ring.map(place), frame), true)).join('')],
    [`${layer}_shore`, shores.map((line) => pathOf(line, false)).join('')],
  ];
}

function linePath({ tile, place, frame }: Sheet, layer: string): [layer: string, path: string] {
  const lines = [...featuresOf(tile, layer)].flatMap((feature) => feature.loadGeometry());
  const pieces = lines.flatMap((line) => clipLine(line.map(place), frame));
  return [layer, pieces.map((line) => pathOf(line, false)).join('')];
}

const isOwn = ({ x, y }: { x: number; y: number }): boolean =>
  x >= 0 && x < TILE_EXTENT && y >= 0 && y < TILE_EXTENT;

function namesIn({ tile, place, frame }: Sheet, layer: string): Named[] {
  return [...featuresOf(tile, layer)].flatMap((feature) => {
    const [[point] = []] = feature.loadGeometry();
    // A name near the edge stands in the next tile, too.
    if (!point || !isOwn(point)) return [];
    const at = place(point);
    const isSeen = at[0] > frame.left && at[0] < frame.right && at[1] > frame.top && at[1] < frame.bottom;
    const { name, people, weight } = feature.properties;
    return isSeen
      ? [{ name: String(name), people: Number(people ?? 0), weight: Number(weight ?? 0), at }]
      : [];
  });
}

/** Reads what a picture shows from the tiles of the basemap on this server's disk. */
export async function readShapes(view: StaticView): Promise<Shapes> {
  const shapes: Shapes = { paths: new Map(), towns: [], lakes: [] };
  const frame = { left: -MARGIN, top: -MARGIN, right: view.width + MARGIN, bottom: view.height + MARGIN };
  const count = 2 ** MAX_ZOOM;
  for (const { x, y } of tilesShown(view, MAX_ZOOM)) {
    const tile = await readTile(MAX_ZOOM, x, y);
    if (!tile) continue;
    const place = (point: { x: number; y: number }) =>
      toPixel(view, [(x + point.x / TILE_EXTENT) / count, (y + point.y / TILE_EXTENT) / count]);
    const sheet = { tile, place, frame };
    const drawn = [
      ...AREAS.flatMap((layer) => areaPaths(sheet, layer)),
      ...LINES.map((layer) => linePath(sheet, layer)),
    ];
    for (const [layer, path] of drawn) shapes.paths.set(layer, (shapes.paths.get(layer) ?? '') + path);
    shapes.towns.push(...namesIn(sheet, 'towns'));
    shapes.lakes.push(...namesIn(sheet, 'lake_names'));
  }
  return shapes;
}
