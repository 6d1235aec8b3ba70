import { describe, expect, it } from 'vitest';
import { areasOverlap } from '@/lib/disclosure/placements/areas-overlap';
import type { PlacementArea } from '@/lib/disclosure/placements/placement-area';

const state = (code: string): PlacementArea => ({ kind: 'state', state: code });
const county = (code: string, countyFips: string): PlacementArea => ({
  kind: 'county',
  state: code,
  countyFips,
});
const around = (latitude: number, longitude: number, radiusMiles: number): PlacementArea => ({
  kind: 'circle',
  center: { latitude, longitude },
  radiusMiles,
});

const WORCESTER = [42.2626, -71.8023] as const;
const BOSTON = [42.3601, -71.0589] as const;

const CASES: [string, PlacementArea, PlacementArea, boolean][] = [
  ['a state and itself', state('MA'), state('MA'), true],
  ['two states', state('MA'), state('RI'), false],
  ['a state and its county', state('MA'), county('MA', '25027'), true],
  ['a state and a county of another', state('RI'), county('MA', '25027'), false],
  ['a county and itself', county('MA', '25027'), county('MA', '25027'), true],
  ['two counties of a state', county('MA', '25027'), county('MA', '25025'), false],
  ['circles that meet', around(...WORCESTER, 20), around(...BOSTON, 20), true],
  ['circles that do not', around(...WORCESTER, 15), around(...BOSTON, 15), false],
  ['a circle within another', around(...WORCESTER, 100), around(...WORCESTER, 1), true],
  ['a circle and the state around it', around(...WORCESTER, 5), state('MA'), true],
  ['a circle and a state that it reaches into', around(...WORCESTER, 45), state('RI'), true],
  ['a circle and a state that it does not reach', around(...WORCESTER, 10), state('RI'), false],
  ['a circle and the county around it', around(...WORCESTER, 1), county('MA', '25027'), true],
  ['a circle and a county that it reaches into', around(...WORCESTER, 25), county('MA', '25017'), true],
  ['a circle and a county far away', around(...WORCESTER, 10), county('MA', '25025'), false],
  ['a circle and a state that there is not', around(...WORCESTER, 10), state('ZZ'), false],
];

describe('two areas overlap', () => {
  it.each(CASES)('or not: %s', (_, one, other, overlap) => {
    expect(areasOverlap(one, other)).toBe(overlap);
    expect(areasOverlap(other, one)).toBe(overlap);
  });
});
