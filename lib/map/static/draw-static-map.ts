import { type MapPalette, type MapScheme, PALETTES } from '@/lib/map/style/palette';
import type { Point } from '@/lib/place/distance';
import type { Frame } from './clip';
import { frameOfName, type LaidName, layNames } from './lay-names';
import { readShapes, type Shapes } from './read-shapes';
import { STATIC_SIZE } from './static-size';
import { metersPerPixel, type StaticView } from './static-view';

export type StaticMapInput = {
  point: Point;
  /** An exact point is a pin. One that stands for more than itself is an area without an edge. */
  exact: boolean;
  scheme: MapScheme;
};

/** The town and its neighbors, about 15 miles across. Where nobody lives near, farther off until there are names. */
const ZOOMS = [9.6, 8.6, 7.6] as const;
const FEWEST_NAMES = 3;
/** About the reach of a ZIP in a town. */
const AREA_METERS = 3500;

const MOST_NAMES = 9;
const MOST_LAKES = 2;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function ground({ paths }: Shapes, colors: MapPalette): string {
  const fill = (layer: string, color: string) =>
    paths.get(layer) ? `<path fill="${color}" d="${paths.get(layer)}"/>` : '';
  const stroke = (layer: string, color: string, width: number) =>
    paths.get(layer)
      ? `<path fill="none" stroke="${color}" stroke-width="${width}" stroke-linejoin="round" d="${paths.get(layer)}"/>`
      : '';
  return [
    fill('land', colors.land),
    stroke('state_lines', colors.stateLine, 1.8),
    stroke('country_lines', colors.countryLine, 2),
    fill('lakes', colors.water),
    fill('lagoons', colors.water),
    ...['land_shore', 'lakes_shore'].map((layer) => stroke(layer, colors.shore, 1)),
  ].join('');
}

const text = ({ name, x, y, size }: LaidName, color: string, halo: string): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" fill="${color}" stroke="${halo}">${escaped(name)}</text>`;

const names = (laid: readonly LaidName[], color: string, halo: string): string =>
  laid.map((one) => text(one, color, halo)).join('');

function mark({ width, height }: StaticView, radius: number | null, colors: MapPalette): string {
  const [x, y] = [width / 2, height / 2];
  if (radius !== null)
    return `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" fill="${colors.mark}" fill-opacity="0.22"/>`;
  // A drop whose point is the place.
  return (
    `<path fill="${colors.mark}" stroke="${colors.halo}" stroke-width="2" ` +
    `d="M${x} ${y}c-7-9-11-14-11-20a11 11 0 0 1 22 0c0 6-4 11-11 20Z"/>` +
    `<circle cx="${x}" cy="${y - 20}" r="4" fill="${colors.halo}"/>`
  );
}

type Laid = { view: StaticView; shapes: Shapes; towns: LaidName[]; taken: Frame[] };

async function layOut(point: Point, exact: boolean): Promise<Laid> {
  const [x, y] = [STATIC_SIZE.width / 2, STATIC_SIZE.height / 2];
  const taken = exact ? [{ left: x - 16, right: x + 16, top: y - 36, bottom: y + 4 }] : [];
  let laid: Laid | null = null;
  for (const zoom of ZOOMS) {
    const view = { ...STATIC_SIZE, zoom, center: point };
    const shapes = await readShapes(view);
    laid = { view, shapes, towns: layNames(shapes.towns, view, taken, MOST_NAMES), taken };
    if (laid.towns.length >= FEWEST_NAMES) return laid;
  }
  return laid as Laid;
}

/**
 * Draws a small map around a point from the tiles of our own basemap: an SVG document that needs nothing else. 1 to 6 kB.
 */
export async function drawStaticMap({ point, exact, scheme }: StaticMapInput): Promise<string> {
  const colors = PALETTES[scheme];
  const { view, shapes, towns, taken } = await layOut(point, exact);
  const lakes = layNames(shapes.lakes, view, [...taken, ...towns.map(frameOfName)], MOST_LAKES);
  const radius = exact ? null : Math.max(18, AREA_METERS / metersPerPixel(view));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${view.width}" height="${view.height}" viewBox="0 0 ${view.width} ${view.height}">`,
    `<rect width="100%" height="100%" fill="${colors.water}"/>`,
    ground(shapes, colors),
    exact ? '' : mark(view, radius, colors),
    '<g font-family="system-ui, Arial, sans-serif" font-weight="500" text-anchor="middle" paint-order="stroke" stroke-width="3" stroke-linejoin="round">',
    names(lakes, colors.waterName, colors.water),
    names(towns, colors.townName, colors.halo),
    '</g>',
    exact ? mark(view, radius, colors) : '',
    '</svg>',
  ].join('');
}
