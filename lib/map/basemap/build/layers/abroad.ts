import type { Feature, MultiPolygon, Position } from 'geojson';
import type { BasemapLayer } from '../layer';
import { lineFeature, linesBetween, shapesOf } from '../read-source';
import { simplifyRing } from '../simplify-ring';

const ATLAS = 'world-atlas/countries-10m.json';

/** The numbers (ISO 3166) of the United States, Puerto Rico, the Virgin Islands, Guam, Samoa, the Marianas and the rocks. */
const OURS = new Set(['840', '630', '850', '316', '016', '580', '581']);

/** Meters: only so fine as a tint asks that has faded before anybody sees one street. */
const tolerance = ([, latitude = 0]: Position): number => (latitude > 24 && latitude < 62 ? 300 : 2500);

const trim = (rings: Position[][]): Position[][] => rings.map((ring) => simplifyRing(ring, tolerance));

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
