import { expect, test } from 'vitest';
import { isCapital } from '@/lib/map/basemap/build/layers/capitals';
import { townWeights } from '@/lib/map/basemap/build/layers/town-weights';
import { townLayer } from '@/lib/map/basemap/build/layers/towns';
import { STATES } from '@/lib/place/states';

test('the largest town around counts for all around it, the others for themselves', () => {
  const towns = [
    { name: 'Boston', people: 650_000, latitude: 42.36, longitude: -71.06 },
    { name: 'Cambridge', people: 110_000, latitude: 42.37, longitude: -71.11 },
    { name: 'Worcester', people: 185_000, latitude: 42.26, longitude: -71.8 },
    { name: 'Nahant', people: 3_000, latitude: 42.43, longitude: -70.92 },
  ];
  expect(townWeights(towns)).toEqual([763_000, 110_000, 185_000, 3_000]);
});

const { features, fromZoom } = townLayer();
const named = (name: string) => features.filter(({ properties }) => properties?.name === name);
const first = (name: string) => Math.min(...named(name).map((town) => fromZoom?.(town) ?? 99));

test('a map of the country names the cities that people know it by', () => {
  for (const name of ['New York', 'San Francisco', 'Miami', 'Atlanta', 'Washington', 'Seattle', 'Denver'])
    expect(first(name), name).toBe(3);
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
