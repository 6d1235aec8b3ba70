import type { ImportRecord } from '@/lib/import/record';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { cityPlace, zipPlace } from '@/lib/place/gazetteer/places';
import { bell, pick, pickWeighted, type Random, runningTotals } from './random';
import { sampleStreet, sampleStreet2 } from './sample-names';
import { SHARES } from './shares';

/** Where something stands, without what stands there. */
export type SampleSite = Pick<
  ImportRecord,
  'street' | 'street2' | 'city' | 'state' | 'zip' | 'latitude' | 'longitude' | 'precision' | 'pointSource'
>;

/** People that a place counts for which the gazetteer knows no number: a village that only the mail names. */
const VILLAGE = 300;
/** Most sites lie within two of these of the middle of their ZIP. */
const SPREAD_METERS = 1_200;
const METERS_PER_DEGREE = 111_195;

type Towns = { zips: number[][]; names: string[]; states: string[]; totals: Float64Array };

/** Towns that have a ZIP, each as likely as it has people. */
function openTowns(): Towns {
  const { cities, zips } = gazetteer();
  const byTown = new Map<number, number[]>();
  zips.cities.forEach((town, row) => {
    const rows = byTown.get(town);
    if (rows) rows.push(row);
    else byTown.set(town, [row]);
  });
  const rows = [...byTown.keys()].sort((a, b) => a - b);
  // The mail's "New York" is Manhattan: the other boroughs are towns of their own here and must not count twice.
  const manhattan = cities.populations[cities.names.indexOf('Manhattan')] ?? 0;
  const people = (row: number) =>
    cityPlace(row).label === 'New York, NY' ? manhattan : cities.populations[row] || VILLAGE;
  return {
    zips: rows.map((row) => byTown.get(row) ?? []),
    names: rows.map((row) => cities.names[row] ?? ''),
    states: rows.map((row) => cities.states[row] ?? ''),
    totals: runningTotals(rows.map(people)),
  };
}

const rounded = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;

function point(random: Random, zipRow: number): Pick<SampleSite, 'latitude' | 'longitude' | 'precision'> {
  const middle = zipPlace(zipRow);
  const turn = random();
  const [north, east] = [bell(random) * SPREAD_METERS, bell(random) * SPREAD_METERS];
  if (turn >= SHARES.addressPoint + SHARES.namePoint) {
    if (turn >= SHARES.addressPoint + SHARES.namePoint + SHARES.zipPoint)
      return { latitude: null, longitude: null, precision: 'none' };
    return { latitude: middle.latitude, longitude: middle.longitude, precision: 'zip' };
  }
  const shrink = Math.cos((middle.latitude * Math.PI) / 180);
  return {
    latitude: rounded(middle.latitude + north / METERS_PER_DEGREE),
    longitude: rounded(middle.longitude + east / (METERS_PER_DEGREE * shrink)),
    precision: turn < SHARES.addressPoint ? 'address' : 'name',
  };
}

/** Makes a source of sites spread over the country's towns by their size. Reads the gazetteer once. */
export function sampleSites(random: Random): () => SampleSite {
  const towns = openTowns();
  return () => {
    const town = pickWeighted(random, towns.totals);
    const zipRow = pick(random, towns.zips[town] ?? []);
    const place = point(random, zipRow);
    return {
      street: sampleStreet(random),
      street2: random() < SHARES.secondStreetLine ? sampleStreet2(random) : null,
      city: towns.names[town] ?? '',
      state: towns.states[town] ?? '',
      zip: gazetteer().zips.zips[zipRow] ?? null,
      ...place,
      pointSource: place.precision === 'zip' ? 'zip' : place.precision === 'none' ? null : 'sample',
    };
  };
}
