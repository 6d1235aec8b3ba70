import type { Point } from '@/lib/place/distance';
import { gazetteer } from './gazetteer';

/** People further off have heard of a town of this size. */
const KNOWN_CITY_POPULATION = 10_000;
const METERS_PER_DEGREE = 111_000;

/** Rows by whole degrees, so that whoever asks for a hundred places at once reads a few towns for each instead of thousands. */
let byDegree: Map<string, number[]> | null = null;

const keyOf = (latitude: number, longitude: number): string => {
  const east = ((Math.floor(longitude) + 540) % 360) - 180;
  return `${Math.floor(latitude)} ${east}`;
};

function gather(): Map<string, number[]> {
  const { latitudes, longitudes, populations } = gazetteer().cities;
  const end = populations.findIndex((population) => population < KNOWN_CITY_POPULATION);
  const gathered = new Map<string, number[]>();
  for (let row = 0; row < end; row++) {
    const key = keyOf(latitudes[row] ?? 0, longitudes[row] ?? 0);
    gathered.set(key, [...(gathered.get(key) ?? []), row]);
  }
  return gathered;
}

/** Rows of towns that people have heard of, among them all within a distance and few others. */
export function knownCitiesAround({ latitude, longitude }: Point, meters: number): number[] {
  byDegree ??= gather();
  const up = meters / METERS_PER_DEGREE;
  const across = Math.min(180, up / Math.max(0.01, Math.cos(((Math.abs(latitude) + up) * Math.PI) / 180)));
  const rows: number[] = [];
  for (let south = Math.floor(latitude - up); south <= latitude + up; south++)
    for (let west = Math.floor(longitude - across); west <= longitude + across; west++)
      rows.push(...(byDegree.get(keyOf(south, west)) ?? []));
  return rows;
}
