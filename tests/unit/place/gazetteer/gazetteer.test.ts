import { describe, expect, it } from 'vitest';
import { distanceMeters } from '@/lib/place/distance';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { countyPlace } from '@/lib/place/gazetteer/places';
import { STATES } from '@/lib/place/states';
import { zipPoint } from '@/lib/place/zip-point';

// The ZIPs that lists of coordinates are known to get wrong, and where they are on a map.
const KNOWN = [
  ['10001', 40.7506, -73.9972],
  ['60601', 41.8852, -87.6215],
  ['90210', 34.1005, -118.4146],
  ['73301', 30.3264, -97.7713],
  ['00601', 18.1806, -66.75],
  ['99501', 61.22, -149.8578],
  ['99503', 61.19, -149.8938],
] as const;

describe('the gazetteer', () => {
  it.each(KNOWN)('puts ZIP %s in its place', (zip, latitude, longitude) => {
    const point = zipPoint(zip);
    expect(point && distanceMeters(point, { latitude, longitude })).toBeLessThan(3_000);
  });

  it('has no point for a number that is no ZIP', () => {
    expect(zipPoint('00000')).toBeNull();
    expect(zipPoint('2118')).toBeNull();
    expect(zipPoint('-1   ')).toBeNull();
    expect(zipPoint('1e4  ')).toBeNull();
  });

  it('makes an index of names once, when it is first asked for', () => {
    const { cities, counties } = gazetteer();
    expect(cities.index).toBe(cities.index);
    expect(counties.index).toBe(gazetteer().counties.index);
    expect(cities.index.keys).toHaveLength(cities.names.length);
    expect(counties.index.keys).toHaveLength(counties.names.length);
  });

  it('gives every ZIP a town and every town a state', () => {
    const { zips, cities } = gazetteer();
    const codes = new Set(STATES.map((state) => state.code));
    expect(zips.cities.every((row) => cities.names[row])).toBe(true);
    expect(cities.states.every((state) => codes.has(state))).toBe(true);
  });

  it('keeps every point inside the world, and none at null island', () => {
    const { zips, cities, counties, states } = gazetteer();
    for (const { latitudes, longitudes } of [zips, cities, counties, states]) {
      expect(latitudes.every((latitude) => Math.abs(latitude) > 1 && Math.abs(latitude) < 72)).toBe(true);
      expect(longitudes.every((longitude) => Math.abs(longitude) > 60 && Math.abs(longitude) <= 180)).toBe(
        true,
      );
    }
  });

  it('orders towns by population', () => {
    const { populations, names } = gazetteer().cities;
    expect(names[0]).toBe('New York');
    expect(populations.every((people, row) => row === 0 || people <= (populations[row - 1] ?? 0))).toBe(true);
  });

  it('has one county of each label', () => {
    const labels = gazetteer().counties.fips.map((_, row) => countyPlace(row).label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.length).toBe(3_233);
  });
});
