import { countyAt, readAtlas } from '@/lib/place/county-shapes';
import type { Point } from '@/lib/place/distance';
import { STATES } from '@/lib/place/states';
import { DEGREE_STEPS, type GazetteerFile } from '../gazetteer-file';
import { countyLabel } from './county-label';
import { shapeMiddle } from './shape-middle';
import { type TownRow, townKey, townRows } from './town-rows';
import { type ZipMiddle, zipMiddles } from './zip-middles';

const steps = (degrees: number): number => Math.round(degrees * DEGREE_STEPS);
const pointColumns = (points: readonly Point[]) => ({
  latitudes: points.map((point) => steps(point.latitude)),
  longitudes: points.map((point) => steps(point.longitude)),
});
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type CountyRow = Point & { fips: string; name: string };

function stateColumns(atlas: ReturnType<typeof readAtlas>) {
  const middles = new Map(atlas.states.map((state) => [String(state.id), shapeMiddle(state.geometry)]));
  const points = STATES.map((state) => middles.get(state.fips)).filter((point) => point !== undefined);
  if (points.length !== STATES.length) throw new Error('The atlas lacks a state.');
  return { codes: STATES.map((state) => state.code).join('\n'), ...pointColumns(points) };
}

const countyRows = (atlas: ReturnType<typeof readAtlas>): CountyRow[] =>
  atlas.counties
    .map((county) => {
      const fips = String(county.id);
      return { fips, name: countyLabel(fips, county.properties.name), ...shapeMiddle(county.geometry) };
    })
    .sort((a, b) => inOrder(a.fips, b.fips));

/**
 * People in each county's towns: less than the whole county, but enough to put Cook County, IL before the other two.
 * Quarters count with their city; New York City is left out for its boroughs, which are counties, to count.
 */
function countyPopulations(counties: CountyRow[], towns: TownRow[]): number[] {
  const people = new Map<string, number>();
  for (const town of towns) {
    if (town.section || town.population === 0 || (town.name === 'New York' && town.state === 'NY')) continue;
    const fips = countyAt(town);
    if (fips) people.set(fips, (people.get(fips) ?? 0) + town.population);
  }
  return counties.map((county) => people.get(county.fips) ?? 0);
}

function zipColumns(zips: ZipMiddle[], towns: TownRow[], counties: CountyRow[]) {
  const townPosition = new Map(towns.map((town, position) => [townKey(town.name, town.state), position]));
  const countyPosition = new Map(counties.map((county, position) => [county.fips, position]));
  return {
    zips: zips.map((row) => row.zip).join('\n'),
    ...pointColumns(zips),
    cities: zips.map((row) => townPosition.get(townKey(row.city, row.state)) ?? -1),
    counties: zips.map((row) => countyPosition.get(row.countyFips) ?? -1),
  };
}

/** Makes the gazetteer from the packages pinned in package.json. The same packages always give the same file. */
export function buildGazetteer(): GazetteerFile {
  const atlas = readAtlas();
  const counties = countyRows(atlas);
  const zips = zipMiddles(new Set(counties.map((county) => county.fips)));
  const towns = [...townRows(zips).values()].sort(
    (a, b) => b.population - a.population || inOrder(a.state, b.state) || inOrder(a.name, b.name),
  );
  return {
    states: stateColumns(atlas),
    counties: {
      fips: counties.map((county) => county.fips).join('\n'),
      names: counties.map((county) => county.name).join('\n'),
      ...pointColumns(counties),
      populations: countyPopulations(counties, towns),
    },
    cities: {
      names: towns.map((town) => town.name).join('\n'),
      states: towns.map((town) => town.state).join('\n'),
      ...pointColumns(towns),
      populations: towns.map((town) => town.population),
    },
    zips: zipColumns(zips, towns, counties),
  };
}
