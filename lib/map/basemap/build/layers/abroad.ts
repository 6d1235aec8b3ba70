import type { Feature, MultiPolygon, Position } from 'geojson';
import type { BasemapLayer } from '../layer';
import { lineFeature, linesBetween, shapesOf } from '../read-source';
import { simplifyRing } from '../simplify-ring';

const ATLAS = 'world-atlas/countries-10m.json';

/** The numbers (ISO 3166) of the United States, Puerto Rico, the Virgin Islands, Guam, Samoa, the Marianas and the rocks. */
const OURS = new Set(['840', '630', '850', '316', '016', '580', '581']);

/** Meters: only so fine as a tint asks that has faded before anybody sees one street. */
const tolerance = ([, latitude = 0]: Position): number => (latitude > 24 && latitude < 62 ? 300 : 2500);

/** A ring that jumps from one side of the date line to the other, as one that goes on beyond it: tiles wrap it around. */
function unwrapped(ring: Position[]): Position[] {
  let [turns, before] = [0, ring[0]?.[0] ?? 0];
  return ring.map(([longitude = 0, latitude = 0]) => {
    if (longitude - before < -180) turns++;
    if (longitude - before > 180) turns--;
    before = longitude;
    return [longitude + 360 * turns, latitude];
  });
}

const trim = (rings: Position[][]): Position[][] =>
  rings.map((ring) => simplifyRing(unwrapped(ring), tolerance));

function trimmed({ geometry }: Feature): Feature {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates;
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: parts.map(trim) },
  };
}

/** Other countries, of Natural Earth. Their coasts are another source's than the land's: a tint, to be faded close by. */
export const abroadLayers = (): BasemapLayer[] => [
  {
    name: 'abroad',
    minZoom: 0,
    features: shapesOf(ATLAS, 'countries')
      .filter(({ id }) => !OURS.has(String(id)))
      .map(trimmed),
    tolerance: 8,
  },
  {
    name: 'country_lines',
    minZoom: 0,
    features: [lineFeature(linesBetween(ATLAS, 'countries', () => true))],
  },
];
