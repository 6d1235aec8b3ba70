import { describe, expect, it } from 'vitest';
import { countiesWithin } from '@/lib/place/counties-within';
import { countyByFips } from '@/lib/place/county-by-fips';
import { milesToMeters } from '@/lib/place/distance';

const WORCESTER = { latitude: 42.2626, longitude: -71.8023 };
const within = (miles: number, center = WORCESTER) =>
  [...countiesWithin(center, milesToMeters(miles))].toSorted();

describe('countiesWithin', () => {
  it('is the one around the middle of a small circle', () => {
    expect(within(1)).toEqual(['25027']);
  });

  it('grows with the circle, across borders too', () => {
    const wider = within(30);
    expect(wider).toEqual(expect.arrayContaining(['25017', '25021', '25027', '44007']));
    expect(wider).not.toContain('25025');
    expect(within(45)).toEqual(expect.arrayContaining([...wider, '25025']));
  });

  it('has the county around a point that no ZIP’s middle is near', () => {
    // Northern Nevada, dozens of miles from the next post office.
    expect(within(1, { latitude: 41.2, longitude: -118.9 })).toEqual(['32013']);
  });

  it('is empty far out at sea', () => {
    expect(within(50, { latitude: 35, longitude: -50 })).toEqual([]);
  });
});

describe('countyByFips', () => {
  it('gives a county as a place', () => {
    expect(countyByFips('25027')).toMatchObject({
      kind: 'county',
      label: 'Worcester County, MA',
      state: 'MA',
    });
  });

  it('gives none for a number that is no county’s', () => {
    for (const fips of ['25999', '', 'x', '25']) expect(countyByFips(fips)).toBeNull();
  });
});
