import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaLabel } from '@/lib/disclosure/ledger/area-label';
import type { PlacementArea } from '@/lib/disclosure/placements/placement-area';
import { STATES } from '@/lib/place/states';

const circle = (latitude: number, longitude: number, radiusMiles: number): PlacementArea => ({
  kind: 'circle',
  center: { latitude, longitude },
  radiusMiles,
});

describe('an area in words', () => {
  it.each<[PlacementArea, string]>([
    [{ kind: 'state', state: 'TX' }, 'Texas'],
    [{ kind: 'state', state: 'VI' }, 'U.S. Virgin Islands'],
    [{ kind: 'county', state: 'MA', countyFips: '25027' }, 'Worcester County, MA'],
    [{ kind: 'county', state: 'LA', countyFips: '22071' }, 'Orleans Parish, LA'],
    [circle(42.2626, -71.8023, 25), '25 miles around Worcester, MA'],
    [circle(42.2626, -71.8023, 1), '1 mile around Worcester, MA'],
  ])('of %j is "%s"', (area, label) => {
    expect(areaLabel(area)).toBe(label);
  });

  it('names a point between towns by its coordinates, and the town that people know', () => {
    expect(areaLabel(circle(42.2, -72.2, 10))).toMatch(
      /^10 miles around 42\.200, -72\.200, near [A-Z].*, MA$/,
    );
  });

  it('names a point far from every town by its coordinates alone', () => {
    expect(areaLabel(circle(30, -50, 10))).toBe('10 miles around 30.000, -50.000');
  });

  it('keeps the codes of what no table knows any more', () => {
    expect(areaLabel({ kind: 'county', state: 'CT', countyFips: '09999' })).toBe('County 09999, CT');
    expect(areaLabel({ kind: 'state', state: 'ZZ' })).toBe('ZZ');
  });

  it('has words for every state', () => {
    for (const { code, name } of STATES) expect(areaLabel({ kind: 'state', state: code })).toBe(name);
  });

  it('says the miles of any circle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 25, max: 48, noNaN: true }),
        fc.double({ min: -120, max: -70, noNaN: true }),
        fc.integer({ min: 2, max: 100 }),
        (latitude, longitude, miles) => {
          expect(areaLabel(circle(latitude, longitude, miles))).toMatch(
            new RegExp(`^${miles} miles around (\\d|[A-Z])`),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});
