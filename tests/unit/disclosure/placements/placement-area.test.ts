import { describe, expect, it } from 'vitest';
import { areaHolds, type PlacementArea } from '@/lib/disclosure/placements/placement-area';
import type { Place } from '@/lib/place/place';
import { resolvePlace } from '@/lib/place/resolve-place';

const found = (text: string): Place => {
  const resolution = resolvePlace(text);
  if (resolution.status !== 'found') throw new Error(`${text} should be one place.`);
  return resolution.place;
};

const MASSACHUSETTS: PlacementArea = { kind: 'state', state: 'MA' };
const WORCESTER_COUNTY: PlacementArea = { kind: 'county', state: 'MA', countyFips: '25027' };
const AROUND_WORCESTER: PlacementArea = {
  kind: 'circle',
  center: { latitude: 42.2626, longitude: -71.8023 },
  radiusMiles: 10,
};

describe('the searches that an area holds', () => {
  it.each([
    ['Massachusetts', true],
    ['Worcester County, MA', true],
    ['Worcester, MA', true],
    ['01608', true],
    ['42.26, -71.80', true],
    ['Rhode Island', false],
    ['Providence, RI', false],
    ['Providence County, RI', false],
  ])('of a state: %s %s', (text, holds) => {
    expect(areaHolds(MASSACHUSETTS, found(text))).toBe(holds);
  });

  it.each([
    ['Worcester County, MA', true],
    ['Worcester, MA', true],
    ['01608', true],
    ['42.26, -71.80', true],
    ['Massachusetts', false],
    ['Middlesex County, MA', false],
    ['Boston, MA', false],
    ['02118', false],
    ['42.36, -71.06', false],
    ['Worcester County, MD', false],
  ])('of a county: %s %s', (text, holds) => {
    expect(areaHolds(WORCESTER_COUNTY, found(text))).toBe(holds);
  });

  it.each([
    ['Worcester, MA', true],
    ['01608', true],
    ['42.26, -71.80', true],
    ['Boston, MA', false],
    ['Worcester County, MA', false],
    ['Massachusetts', false],
  ])('of a circle, which no whole county or state lies in: %s %s', (text, holds) => {
    expect(areaHolds(AROUND_WORCESTER, found(text))).toBe(holds);
  });

  it('of a circle across a border are those on both sides', () => {
    const area: PlacementArea = { ...AROUND_WORCESTER, radiusMiles: 40 };
    expect(areaHolds(area, found('Providence, RI'))).toBe(true);
  });

  it('of a circle end at its edge', () => {
    const east = { ...found('42.2626, -71.8023'), longitude: -71.8023 + 0.1 };
    // 0.1 degree of longitude at that latitude is 5.11 miles.
    expect(areaHolds({ ...AROUND_WORCESTER, radiusMiles: 5.2 }, east)).toBe(true);
    expect(areaHolds({ ...AROUND_WORCESTER, radiusMiles: 5.0 }, east)).toBe(false);
  });

  it('of a state are none that lie in no state', () => {
    const atSea = { ...found('42.26, -71.80'), state: null };
    expect(areaHolds(MASSACHUSETTS, atSea)).toBe(false);
    expect(areaHolds(WORCESTER_COUNTY, atSea)).toBe(false);
  });
});
