import { foldName, placeKey } from '@/lib/place/fold-name';
import { countyKey } from './county-key';
import { DEGREE_STEPS, type GazetteerFile, readGazetteerFile } from './gazetteer-file';
import { indexNames, type NameIndex } from './name-index';

type Points = { latitudes: Float64Array; longitudes: Float64Array };

/**
 * All places, as columns: 80,000 small objects would cost ten times the memory and the time to make them. An index of names
 * is made on first use, which is more than half of the work: imports only look up ZIPs.
 */
export type Gazetteer = {
  states: Points & { rowOf: ReadonlyMap<string, number> };
  counties: Points & {
    fips: string[];
    names: string[];
    populations: number[];
    index: NameIndex;
    rowOf: ReadonlyMap<string, number>;
  };
  /** Largest first. */
  cities: Points & { names: string[]; states: string[]; populations: number[]; index: NameIndex };
  /** In order. `rowOf` has 100,000 entries, -1 for a number that is no ZIP. */
  zips: Points & { zips: string[]; cities: number[]; counties: number[]; rowOf: Int32Array };
};

const degrees = (steps: number[]): Float64Array => new Float64Array(steps).map((step) => step / DEGREE_STEPS);

const points = (columns: { latitudes: number[]; longitudes: number[] }): Points => ({
  latitudes: degrees(columns.latitudes),
  longitudes: degrees(columns.longitudes),
});

const rows = (keys: string[]): Map<string, number> => new Map(keys.map((key, row) => [key, row]));

function unpackCounties(file: GazetteerFile): Gazetteer['counties'] {
  const { fips, names, populations } = file.counties;
  const [codes, labels] = [fips.split('\n'), names.split('\n')];
  let index: NameIndex | null = null;
  return {
    ...points(file.counties),
    ...{ fips: codes, names: labels, populations, rowOf: rows(codes) },
    get index() {
      index ??= indexNames(labels.map(countyKey));
      return index;
    },
  };
}

function unpackZips(file: GazetteerFile): Gazetteer['zips'] {
  const zips = file.zips.zips.split('\n');
  const rowOf = new Int32Array(100_000).fill(-1);
  zips.forEach((zip, row) => {
    rowOf[Number(zip)] = row;
  });
  const { cities, counties } = file.zips;
  return { ...points(file.zips), zips, cities, counties, rowOf };
}

function unpack(file: GazetteerFile): Gazetteer {
  const names = file.cities.names.split('\n');
  let index: NameIndex | null = null;
  return {
    states: { ...points(file.states), rowOf: rows(file.states.codes.split('\n')) },
    counties: unpackCounties(file),
    cities: {
      ...points(file.cities),
      names,
      states: file.cities.states.split('\n'),
      populations: file.cities.populations,
      get index() {
        index ??= indexNames(names.map((name) => placeKey(foldName(name))));
        return index;
      },
    },
    zips: unpackZips(file),
  };
}

// On globalThis, for a bundler may give each route its own copy of this module.
const kept = globalThis as typeof globalThis & { daylightGazetteer?: Gazetteer };

/** The gazetteer, read on first use (about a tenth of a second) and kept. */
export function gazetteer(): Gazetteer {
  kept.daylightGazetteer ??= unpack(readGazetteerFile());
  return kept.daylightGazetteer;
}
