import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { facilitySchema } from '@/lib/api/output/facility-schema';
import { searchSchema } from '@/lib/api/output/search-schema';
import { presentFacility, presentListing } from '@/lib/api/present/present-facility';
import { writeSearch } from '@/lib/api/present/write-search';
import { paidBy, unpaid } from '@/lib/disclosure/disclosure';
import { paidListing } from '@/lib/disclosure/paid-listing';
import { FACETS } from '@/lib/facility/facets';
import type { Facility } from '@/lib/facility/facility';
import { cleanSearch } from '@/lib/search/clean-search';
import type { FoundAnswer } from '@/lib/search/search-answer';

const facility: Facility = {
  id: 'k3v9q2',
  slug: 'elm-house-worcester-ma',
  name: 'Elm House',
  nameDetail: null,
  address: { street: '1 Elm St', street2: null, city: 'Worcester', state: 'MA', zip: '01608' },
  location: { latitude: 42.26, longitude: -71.8, precision: 'address' },
  phones: [
    { kind: 'main', e164: '+15085550100', extension: '12', asWritten: '508-555-0100 x12', sharedBy: 1 },
    { kind: 'intake', e164: '+15085550101', extension: null, asWritten: '508-555-0101', sharedBy: 7 },
  ],
  website: null,
  care: ['detox', 'outpatient'],
  serviceCodes: ['ACC', 'CBT'],
  status: 'active',
  sample: false,
  asOf: '2023',
  sources: [{ name: 'An invented list', asOf: '2023' }],
};
const disclosure = unpaid(null);

const answer: FoundAnswer = {
  status: 'found',
  request: cleanSearch({ near: '01608', page: '2', per_page: '10' }).request,
  place: {
    kind: 'zip',
    label: 'Worcester, MA 01608',
    latitude: 42.26,
    longitude: -71.8,
    state: 'MA',
    countyFips: null,
    population: 0,
  },
  total: 11,
  listings: [{ kind: 'organic', facility, distanceMiles: 1.2499, disclosure }],
  paid: [],
  counts: Object.fromEntries(
    FACETS.map(({ id, choices }) => [id, Object.fromEntries(choices.map(({ slug }) => [slug, 3]))]),
  ),
  correctedTo: null,
  engine: 'postgres',
  degraded: false,
  problems: [],
  waysOut: [],
};

/** As a program reads it. */
const read = (found: FoundAnswer): z.output<typeof searchSchema> => JSON.parse(writeSearch(found));

describe('a page of a search', () => {
  const shown = read(answer);

  it('has exactly the published fields, in snake case', () => {
    expect(Object.keys(shown)).toEqual([
      'place',
      'total',
      'page',
      'per_page',
      'engine',
      'degraded',
      'facets',
      'paid',
      'items',
    ]);
    expect(shown).toMatchObject({ total: 11, page: 2, per_page: 10, engine: 'postgres', degraded: false });
    expect(shown.place).toEqual({
      kind: 'zip',
      label: 'Worcester, MA 01608',
      latitude: 42.26,
      longitude: -71.8,
    });
  });

  it('lists a facility with its numbers, who answers, who pays and where its facts come from', () => {
    expect(shown.items).toEqual([
      {
        id: 'k3v9q2',
        url: '/facilities/elm-house-worcester-ma-k3v9q2',
        name: 'Elm House',
        name_detail: null,
        address: { street: '1 Elm St', street2: null, city: 'Worcester', state: 'MA', zip: '01608' },
        location: { latitude: 42.26, longitude: -71.8, precision: 'address' },
        distance_miles: 1.2,
        phones: [
          {
            kind: 'main',
            number: '+15085550100',
            extension: '12',
            answered_by: 'this facility',
            shared_by: 1,
          },
          {
            kind: 'intake',
            number: '+15085550101',
            extension: null,
            answered_by: 'shared by 7 facilities',
            shared_by: 7,
          },
        ],
        website: null,
        care: ['detox', 'outpatient'],
        services: ['ACC', 'CBT'],
        disclosure: {
          paid: false,
          advertiser: null,
          owner_group: null,
          text: 'Not an advertiser: no one paid for this listing.',
          ledger: '/advertisers',
        },
        sources: [{ name: 'An invented list', as_of: '2023' }],
      },
    ]);
  });

  it('counts by parameter: settings and approaches are both under care', () => {
    expect(Object.keys(shown.facets.care ?? {})).toEqual(
      FACETS.filter((facet) => facet.param === 'care').flatMap((facet) =>
        facet.choices.map((choice) => choice.slug),
      ),
    );
    expect(shown.facets.payment?.medicaid).toBe(3);
  });

  it('fits its schema and adds nothing to it', () => {
    expect(searchSchema.parse(shown)).toEqual(shown);
  });

  it('has no place and no distance for a search everywhere', () => {
    const everywhere = read({
      ...answer,
      place: null,
      listings: [{ kind: 'organic', facility, distanceMiles: null, disclosure }],
    });
    expect(everywhere.place).toBeNull();
    expect(everywhere.items[0]?.distance_miles).toBeNull();
    expect(searchSchema.parse(everywhere)).toEqual(everywhere);
  });

  it('writes each listing as one is written by itself', () => {
    const others = [null, 0, 12.96].map((distanceMiles) => ({
      ...{ kind: 'organic' as const, facility: { ...facility, phones: [] }, distanceMiles },
      disclosure: paidBy('Elm "Group"', 'Elm\nHoldings'),
    }));
    const listings = [...answer.listings, ...others, ...answer.listings];
    expect(read({ ...answer, listings }).items).toEqual(listings.map(presentListing));
    expect(read({ ...answer, listings: [] }).items).toEqual([]);
  });

  it('tells of corrected words, and only then', () => {
    const corrected = read({ ...answer, correctedTo: 'methadone' });
    expect(corrected.corrected_to).toBe('methadone');
    expect(searchSchema.parse(corrected)).toEqual(corrected);
  });
});

describe('a facility', () => {
  it('adds whether it is open, invented, and how old its facts are', () => {
    const shown = presentFacility({ ...facility, status: 'closed', location: null }, disclosure);
    expect(shown).toMatchObject({ status: 'closed', sample: false, as_of: '2023', location: null });
    expect(facilitySchema.parse(shown)).toEqual(shown);
  });

  it('names an advertiser, the group that owns it and where all of them stand', () => {
    const shown = presentFacility(facility, paidBy('Elm Group', 'Elm Holdings'));
    expect(shown.disclosure).toEqual({
      paid: true,
      advertiser: 'Elm Group',
      owner_group: 'Elm Holdings',
      text: 'Paid advertiser. Elm Group pays this site a flat fee to be shown in the box above results. It does not change the order of results.',
      ledger: '/advertisers',
    });
  });

  it('names the owner group of one that nobody pays for, too', () => {
    const { disclosure: told } = presentFacility(facility, unpaid('Elm Holdings'));
    expect(told).toMatchObject({ paid: false, advertiser: null, owner_group: 'Elm Holdings' });
  });
});

describe('the paid listings of a search', () => {
  const choice = {
    ...{
      placementId: 7,
      facilityId: facility.id,
      until: new Date('2026-12-01T05:00:00Z'),
      distanceMiles: 1.2499,
    },
    advertiser: { id: 1, publicName: 'Elm Group', ownerGroup: null },
  };
  const shown = read({ ...answer, paid: [paidListing(choice, facility, paidBy('Elm Group'))] });

  it('stand in an array of their own, each with its label and until when it is paid for', () => {
    expect(shown.paid).toMatchObject([
      { kind: 'paid', label: 'Paid advertisement', until: '2026-12-01T05:00:00.000Z' },
    ]);
    expect(searchSchema.parse(shown)).toEqual(shown);
  });

  it('hold the facility a level deeper than an item, so that no loop over items takes one up', () => {
    expect(shown.paid[0]).not.toHaveProperty('id');
    expect(shown.paid[0]?.listing).toMatchObject({
      id: 'k3v9q2',
      distance_miles: 1.2,
      disclosure: { paid: true, advertiser: 'Elm Group' },
    });
  });

  it('change no item and no count', () => {
    const { paid, ...organic } = shown;
    const { paid: none, ...without } = read(answer);
    expect(paid).toHaveLength(1);
    expect(none).toEqual([]);
    expect(JSON.stringify(organic)).toBe(JSON.stringify(without));
  });

  it.each([
    ['no label', { label: undefined }],
    ['a softer label', { label: 'Featured' }],
    ['no end', { until: undefined }],
    ['a facility that is no longer nested', { listing: undefined }],
  ])('fit no schema with %s', (_what, spoiled) => {
    expect(searchSchema.safeParse({ ...shown, paid: [{ ...shown.paid[0], ...spoiled }] }).success).toBe(
      false,
    );
  });

  it('are two at most', () => {
    const three = [1, 2, 3].flatMap(() => shown.paid);
    expect(searchSchema.safeParse({ ...shown, paid: three }).success).toBe(false);
  });
});
