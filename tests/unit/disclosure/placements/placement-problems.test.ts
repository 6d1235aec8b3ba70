import { describe, expect, it } from 'vitest';
import type { Advertiser } from '@/lib/disclosure/advertisers/advertiser';
import type { NewPlacement } from '@/lib/disclosure/placements/new-placement';
import type { Placement } from '@/lib/disclosure/placements/placement';
import type { PlacementArea } from '@/lib/disclosure/placements/placement-area';
import { placementProblems, type SaleFacts } from '@/lib/disclosure/placements/placement-problems';
import type { SoldFacility } from '@/lib/disclosure/sold-facility';

const NOW = new Date('2026-11-22T12:00:00Z');
const MASSACHUSETTS: PlacementArea = { kind: 'state', state: 'MA' };

const sale: NewPlacement = {
  ...{ advertiserId: 1, facilityId: 'k3v9q2', area: MASSACHUSETTS, careSlugs: [], flatPriceUsd: 1_200 },
  startsAt: new Date('2026-12-01T00:00:00Z'),
  endsAt: new Date('2027-01-01T00:00:00Z'),
};

const advertiser: Advertiser = {
  ...{ id: 1, publicName: 'Harbor Group', legalName: 'Harbor Group LLC', ownerGroup: null, sample: false },
  contact: { name: 'Ann Reed', email: 'ann@harbor.example' },
  since: NOW,
  ended: null,
  facilities: [],
};

const license = { state: 'MA', number: '0042', issuer: 'Bureau of Substance Addiction Services' };
const facility: SoldFacility = {
  ...{
    id: 'k3v9q2',
    name: 'Morning Star House',
    state: 'MA',
    careSlugs: ['detox'],
    sample: false,
    isShown: true,
  },
  owner: { advertiserId: 1, publicName: 'Harbor Group', license },
};

const sold = (given: Partial<Placement> = {}): Placement => ({
  ...{ id: 7, advertiser, facilityId: 'k3v9q2', facilityName: 'Morning Star House', area: MASSACHUSETTS },
  ...{ careSlugs: [], flatPriceUsd: 900, ended: null, sample: false },
  startsAt: new Date('2026-12-15T00:00:00Z'),
  endsAt: new Date('2027-02-01T00:00:00Z'),
  ...given,
});

const refused = (given: Partial<NewPlacement>, facts: Partial<SaleFacts> = {}) =>
  placementProblems({ ...sale, ...given }, { now: NOW, advertiser, facility, soldBefore: [], ...facts });
const fields = (...args: Parameters<typeof refused>) => refused(...args).map(({ field }) => field);

describe('a placement', () => {
  it('can be sold when nothing stands against it', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ careSlugs: ['detox'] })).toEqual([]);
  });

  it('is not sold for what is invented, whoever it belongs to', () => {
    const invented = { ...facility, sample: true, owner: null };
    expect(refused({}, { facility: invented })).toEqual([
      { field: 'facility', reason: expect.stringContaining('Morning Star House is invented') },
    ]);
    expect(refused({}, { advertiser: { ...advertiser, sample: true } })).toEqual([
      { field: 'facility', reason: 'No real facility gets an invented advertiser.' },
    ]);
  });

  it('is not sold to someone who is no advertiser, or no longer one', () => {
    expect(refused({}, { advertiser: null })).toContainEqual({
      field: 'advertiser',
      reason: 'There is no advertiser 1.',
    });
    const ended = { ...advertiser, ended: { at: NOW, reason: 'Sold the house.' } };
    expect(refused({}, { advertiser: ended })).toEqual([
      { field: 'advertiser', reason: 'Harbor Group is no longer an advertiser.' },
    ]);
  });

  it('is not sold for a facility that nobody can find', () => {
    expect(refused({}, { facility: null })[0]?.reason).toBe('There is no facility “k3v9q2”.');
    expect(refused({}, { facility: { ...facility, isShown: false } })[0]?.reason).toBe(
      'Morning Star House is closed, or is not shown on the site.',
    );
  });

  it('is not sold for a facility that is not theirs, and says how it becomes theirs', () => {
    const stranger = { ...facility, owner: { advertiserId: 2, publicName: 'Ridge Group', license } };
    for (const other of [stranger, { ...facility, owner: null }])
      expect(refused({}, { facility: other })).toEqual([
        {
          field: 'facility',
          reason: 'Morning Star House is not recorded as theirs: npm run advertiser -- add-facility 1 k3v9q2',
        },
      ]);
  });

  it('is not sold without a license of the facility’s own state', () => {
    const licensed = (given: typeof license | null) => ({
      ...facility,
      owner: { advertiserId: 1, publicName: 'Harbor Group', license: given },
    });
    expect(refused({}, { facility: licensed(null) })).toEqual([
      {
        field: 'license',
        reason: 'No license of Massachusetts is recorded for Morning Star House: its number and its issuer.',
      },
    ]);
    expect(refused({}, { facility: licensed({ ...license, state: 'NH' }) })).toEqual([
      {
        field: 'license',
        reason: 'Morning Star House stands in Massachusetts, and the license recorded for it is of NH.',
      },
    ]);
  });

  it('is for levels of care that the facility lists', () => {
    expect(refused({ careSlugs: ['detox', 'iop', 'spa'] })).toEqual([
      { field: 'care', reason: expect.stringMatching(/^Morning Star House does not list .+\.$/) },
      { field: 'care', reason: '“spa” is no level of care.' },
    ]);
  });

  it.each([0, -5, 12.5, Number.NaN, Number.POSITIVE_INFINITY, 1_000_001])(
    'has a flat price, not %s',
    (flatPriceUsd) => {
      expect(refused({ flatPriceUsd })).toEqual([
        {
          field: 'price',
          reason: 'A flat price is a whole number of US dollars for the whole period, from 1 to 1000000.',
        },
      ]);
    },
  );

  it('says all that stands against it at once', () => {
    const wrong = { area: { kind: 'state', state: 'ZZ' } as const, flatPriceUsd: 0, endsAt: sale.startsAt };
    expect(fields(wrong, { advertiser: null, facility: null })).toEqual([
      'advertiser',
      'facility',
      'area',
      'price',
      'period',
    ]);
  });
});

describe('an area', () => {
  it.each<[string, PlacementArea, string]>([
    ['no state', { kind: 'state', state: 'ZZ' }, '“ZZ” is no state.'],
    ['a state in small letters', { kind: 'state', state: 'ma' }, '“ma” is no state.'],
    ['no county', { kind: 'county', state: 'MA', countyFips: '25999' }, '“25999” is no county of MA.'],
    [
      'a county of another state',
      { kind: 'county', state: 'MA', countyFips: '44007' },
      '“44007” is no county of MA.',
    ],
    [
      'a point off the Earth',
      { kind: 'circle', center: { latitude: 91, longitude: 0 }, radiusMiles: 5 },
      '“91, 0” is no point on Earth.',
    ],
    [
      'no point at all',
      { kind: 'circle', center: { latitude: Number.NaN, longitude: 0 }, radiusMiles: 5 },
      '“NaN, 0” is no point on Earth.',
    ],
    [
      'a radius of nothing',
      { kind: 'circle', center: { latitude: 42, longitude: -71 }, radiusMiles: 0 },
      'A radius is 1 to 500 miles.',
    ],
    [
      'a radius wider than a search',
      { kind: 'circle', center: { latitude: 42, longitude: -71 }, radiusMiles: 501 },
      'A radius is 1 to 500 miles.',
    ],
  ])('is not %s', (_, area, reason) => {
    expect(refused({ area })).toEqual([{ field: 'area', reason }]);
  });
});

describe('a period', () => {
  const period = (startsAt: string, endsAt: string) =>
    refused({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }).map(({ reason }) => reason);

  it('may begin at this moment', () => {
    expect(period('2026-11-22T12:00:00Z', '2026-12-01T00:00:00Z')).toEqual([]);
  });

  it.each([
    ['2026-12-02', '2026-12-01', 'It ends before it starts.'],
    ['2026-12-01', '2026-12-01', 'It ends before it starts.'],
    ['2026-10-01', '2026-11-01', 'It is past: it ended at 2026-11-01T00:00:00.000Z.'],
    [
      '2026-11-21',
      '2026-12-21',
      'It would have started at 2026-11-21T00:00:00.000Z: nothing is sold for days that are gone.',
    ],
    ['2026-12-01T09:00:00Z', '2026-12-01T17:00:00Z', 'A flat price is for one day at least.'],
    ['2026-12-01', '2099-12-01', 'It is longer than five years.'],
    ['nonsense', '2026-12-01', 'Its start or its end is no moment.'],
  ])('is not %s until %s', (startsAt, endsAt, reason) => {
    expect(period(startsAt, endsAt)).toEqual([reason]);
  });
});

describe('two placements of one facility', () => {
  it('do not overlap in area and period, and the reason names the other', () => {
    expect(refused({}, { soldBefore: [sold()] })).toEqual([
      {
        field: 'period',
        reason:
          'Placement 7 is for the same facility in an overlapping area, from 2026-12-15T00:00:00.000Z until 2027-02-01T00:00:00.000Z.',
      },
    ]);
    const county: PlacementArea = { kind: 'county', state: 'MA', countyFips: '25027' };
    expect(fields({ area: county }, { soldBefore: [sold()] })).toEqual(['period']);
  });

  it('may follow one another without a gap', () => {
    const before = sold({ startsAt: new Date('2026-11-01'), endsAt: sale.startsAt });
    const after = sold({ startsAt: sale.endsAt, endsAt: new Date('2027-03-01') });
    expect(refused({}, { soldBefore: [before, after] })).toEqual([]);
  });

  it('may run at once in areas that no search is in both of', () => {
    expect(refused({}, { soldBefore: [sold({ area: { kind: 'state', state: 'RI' } })] })).toEqual([]);
  });

  it('may follow one that was ended, from the moment that it was', () => {
    const ended = (at: string) => sold({ ended: { at: new Date(at), reason: 'Agreed.' } });
    expect(refused({}, { soldBefore: [ended('2026-11-22T11:00:00Z')] })).toEqual([]);
    expect(fields({}, { soldBefore: [ended('2026-12-20T00:00:00Z')] })).toEqual(['period']);
  });
});
