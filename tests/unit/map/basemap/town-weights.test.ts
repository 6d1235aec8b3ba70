import { expect, test } from 'vitest';
import { isCapital } from '@/lib/map/basemap/build/layers/capitals';
import { townWeights } from '@/lib/map/basemap/build/layers/town-weights';
import { townLayer } from '@/lib/map/basemap/build/layers/towns';
import { STATES } from '@/lib/place/states';

const boston = { name: 'Boston', people: 650_000, latitude: 42.36, longitude: -71.06 };
const worcester = { name: 'Worcester', people: 185_000, latitude: 42.26, longitude: -71.8 };

test('the largest town around counts for all around it, the others for themselves', () => {
  const cambridge = { name: 'Cambridge', people: 110_000, latitude: 42.37, longitude: -71.11 };
  const nahant = { name: 'Nahant', people: 3_000, latitude: 42.43, longitude: -70.92 };
  expect(townWeights([boston, cambridge, worcester, nahant])).toEqual([763_000, 110_000, 185_000, 3_000]);
});

test('a town that is the largest far and wide counts for more than its people', () => {
  const fairbanks = { name: 'Fairbanks', people: 32_000, latitude: 64.84, longitude: -147.72 };
  const keene = { name: 'Keene', people: 23_000, latitude: 42.93, longitude: -72.28 };
  const [, , alone = 0, between = 0] = townWeights([boston, worcester, fairbanks, keene]);
  expect(alone).toBeGreaterThan(300_000);
  expect(between).toBe(95_000);
});

const { features, fromZoom } = townLayer();
const named = (name: string) => features.filter(({ properties }) => properties?.name === name);
const first = (name: string) => Math.min(...named(name).map((town) => fromZoom?.(town) ?? 99));

test('a map of the country names the cities that people know it by', () => {
  for (const name of ['New York', 'San Francisco', 'Miami', 'Atlanta', 'Washington', 'Seattle', 'Denver'])
    expect(first(name), name).toBe(3);
});

test('a map of Alaska names more than Anchorage', () => {
  expect(first('Fairbanks')).toBeLessThanOrEqual(5);
  expect(first('Juneau')).toBeLessThanOrEqual(5);
});

test('every state has a capital that is named on its map', () => {
  expect(first('Montpelier')).toBe(4);
  for (const { code } of STATES) {
    const capital = features.some(({ properties }) => isCapital(properties?.name, code));
    expect(capital, code).toBe(true);
  }
});

test('no town has more people than it can have', () => {
  expect(named('Ironville')).toEqual([]);
});
