import { FACETS } from '@/lib/facility/facets';
import { facility, type TestFacility } from './small-directory';

/** A small generator with a seed (mulberry32), so that a failure comes again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(random: () => number, from: readonly T[]): T => {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error('There is nothing to pick from.');
  return picked;
};

/** Two towns close together, one far away, and one on each side of the antimeridian. */
export const TOWNS = [
  { city: 'Boston', state: 'MA', countyFips: '25025', latitude: 42.36, longitude: -71.06 },
  { city: 'Worcester', state: 'MA', countyFips: '25027', latitude: 42.26, longitude: -71.8 },
  { city: 'Honolulu', state: 'HI', countyFips: '15003', latitude: 21.31, longitude: -157.86 },
  { city: 'Adak', state: 'AK', countyFips: '02016', latitude: 51.88, longitude: -179.7 },
  { city: 'Attu', state: 'AK', countyFips: '02016', latitude: 52.9, longitude: 179.6 },
] as const;

const FIRST = ['Hope', 'River', 'Harbor', 'Morning', 'Cedar', 'Saint Anne'];
const SECOND = ['House', 'Center', 'Bridge', 'Recovery', 'Clinic'];
const CODES = [...new Set(FACETS.flatMap(({ choices }) => choices.flatMap(({ codes }) => codes)))];

/** Facilities with every trouble: equal names, equal points, no point, closed, withdrawn, out of reach. */
export function randomDirectory(seed: number, size: number): TestFacility[] {
  const random = seeded(seed);
  const points: TestFacility['point'][] = [];
  return Array.from({ length: size }, (_, index) => {
    const { city, state, countyFips, latitude, longitude } = pick(random, TOWNS);
    const fresh = {
      latitude: latitude + (random() - 0.5),
      longitude: wrapped(longitude + (random() - 0.5) * 1.5),
    };
    const point = random() < 0.05 ? null : random() < 0.2 && points.length > 0 ? pick(random, points) : fresh;
    points.push(point);
    return facility({
      // Not in the order of making, so that order by id is no accident.
      id: ((index * 7919) % 100_003).toString(36).padStart(6, '2'),
      name: `${pick(random, FIRST)} ${pick(random, SECOND)}`,
      detail: random() < 0.3 ? pick(random, SECOND) : null,
      city,
      state,
      countyFips: random() < 0.1 ? null : countyFips,
      point,
      codes: CODES.filter(() => random() < 0.15),
      status: random() < 0.05 ? 'closed' : 'active',
      withdrawn: random() < 0.05,
      website: random() < 0.5 ? 'https://place.example' : null,
      phone: random() < 0.9 ? '+16175550100' : null,
    });
  });
}

const wrapped = (longitude: number): number => ((longitude + 540) % 360) - 180;
