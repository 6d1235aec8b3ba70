import type { MultiPolygon, Position } from 'geojson';
import type { Lake } from '../lakes-file';
import { shapesOf } from '../read-source';
import type { Box } from '../tile-grid';

const LAKE: Box = [-90.5, 30.02, -89.735, 30.45];

const isIn = ([longitude = 0, latitude = 0]: Position, [west, south, east, north]: Box): boolean =>
  longitude > west && longitude < east && latitude > south && latitude < north;

/** The longest piece of a line that lies in a box. */
function longestRun(line: readonly Position[], box: Box): Position[] {
  let [run, longest]: [Position[], Position[]] = [[], []];
  for (const corner of line) {
    run = isIn(corner, box) ? [...run, corner] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/**
 * The lake at New Orleans. Natural Earth counts it to the sea, and OpenStreetMap's coast to the land, so it is in neither's list.
 * Cut out of Natural Earth's coast, between its mouths.
 */
export function lakePontchartrain(): Lake {
  const land = shapesOf('world-atlas/land-10m.json', 'land').map(({ geometry }) => geometry as MultiPolygon);
  const shore = land
    .flatMap(({ coordinates }) => coordinates.flat())
    .map((ring) => longestRun(ring, LAKE))
    .reduce((a, b) => (b.length > a.length ? b : a), []);
  const [first] = shore;
  if (!first) throw new Error('The coast has no Lake Pontchartrain.');
  return {
    name: 'Lake Pontchartrain',
    rank: 2,
    geometry: { type: 'Polygon', coordinates: [[...shore, first]] },
  };
}
