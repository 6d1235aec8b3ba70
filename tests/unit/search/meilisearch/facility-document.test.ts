import { describe, expect, test } from 'vitest';
import type { Facet } from '@/lib/facility/facet';
import {
  type DocumentRow,
  facilityDocument,
  UnindexableFacilityError,
} from '@/lib/search/engines/meilisearch/facility-document';

const facet = (id: string, mode: Facet['mode'], choices: Record<string, string[]>): Facet => ({
  id,
  param: id,
  label: id,
  mode,
  combines: 'Any of these',
  shown: 'first',
  choices: Object.entries(choices).map(([slug, codes]) => ({ slug, label: slug, codes })),
});

const FACETS = [
  facet('setting', 'any', { detox: ['DT'], residential: ['RL', 'RS'] }),
  facet('medication', 'each', { any: ['MM', 'BUM'], methadone: ['MM', 'DM'] }),
  facet('state', 'any', { yes: ['ST'] }),
];

const row = (given: Partial<DocumentRow> = {}): DocumentRow => ({
  id: 'bcd234',
  revision: '17',
  name: 'St. Anne’s Rehab Ctr',
  name_detail: null,
  city: 'Holyoke',
  state: 'MA',
  county_fips: '25013',
  latitude: 42.204_257,
  longitude: -72.616_2,
  codes: 'DT RL RS MM XX',
  ...given,
});

const document = (given?: Partial<DocumentRow>) => facilityDocument(row(given), FACETS);

test('holds what a search asks for and nothing that a card shows', () => {
  expect(document({ name_detail: 'Unit 2' })).toEqual({
    id: 'bcd234',
    rev: 17,
    _geo: { lat: 42.204_257, lng: -72.616_2 },
    state: 'MA',
    county: '25013',
    name: '=st annes rehab ctr unit 2',
    name_words: ['saint', 'annes', 'rehab', 'rehabilitation', 'center', 'unit', '2'],
    words: ['saint', 'annes', 'rehab', 'rehabilitation', 'center', 'unit', '2', 'holyoke'],
    facet_setting: ['detox', 'residential'],
    facet_medication: ['any', 'methadone'],
  });
});

test('a choice is there once, however many codes make it true', () => {
  expect(document({ codes: 'RS RL RS' }).facet_setting).toEqual(['residential']);
});

test('a document holds what its own facility offers, whatever the one before it offered', () => {
  const [first, second] = [document({ codes: 'DT MM' }), document({ codes: 'RL DT' })];
  expect(first).toMatchObject({ facet_setting: ['detox'], facet_medication: ['any', 'methadone'] });
  expect(second.facet_setting).toEqual(['residential', 'detox']);
  expect(second).not.toHaveProperty('facet_medication');
});

test('codes that no choice has leave nothing, and a facet’s name cannot meet an attribute of its own', () => {
  expect(Object.keys(document({ codes: '' })).filter((key) => key.startsWith('facet_'))).toEqual([]);
  expect(document({ codes: 'ST' })).toMatchObject({ state: 'MA', facet_state: ['yes'] });
});

test('without a point or a county the document has none', () => {
  const { _geo, county } = document({ latitude: null, longitude: null, county_fips: null });
  expect([_geo, county]).toEqual([undefined, undefined]);
});

test('a name of signs alone has a place in the order, before all letters', () => {
  const names = ['!!!', '24 Hours', 'Élan', 'elan b', 'Zion'].map((name) => document({ name }).name);
  expect(names).toEqual(['=', '=24 hours', '=elan', '=elan b', '=zion']);
  expect([...names].sort()).toEqual(names);
});

test('the meridian, the equator and the antimeridian are points like others', () => {
  expect(document({ latitude: 0, longitude: -180 })._geo).toEqual({ lat: 0, lng: -180 });
  expect(document({ latitude: -90, longitude: 180 })._geo).toEqual({ lat: -90, lng: 180 });
});

describe('what the engine would refuse, and with it the whole batch, names its facility', () => {
  test.each<[string, Partial<DocumentRow>]>([
    ['a latitude beyond the pole', { latitude: 90.000_001 }],
    ['a longitude beyond the antimeridian', { longitude: -181 }],
    ['half a point', { longitude: null }],
    ['a point that is no number', { latitude: Number.NaN }],
    ['an endless point', { latitude: Number.POSITIVE_INFINITY }],
    ['a point as text', { latitude: '42.1' as unknown as number }],
    ['no revision', { revision: '' }],
    ['a revision below zero', { revision: '-1' }],
    ['a revision that JSON cannot hold', { revision: '9007199254740993' }],
  ])('%s', (_, given) => {
    expect(() => document(given)).toThrow(UnindexableFacilityError);
    expect(() => document(given)).toThrow('Facility bcd234 cannot be indexed');
  });

  test.each(['', 'a b', 'ä', 'UPPER', '../x', 'ninechars'])('the id “%s”', (id) => {
    expect(() => document({ id })).toThrow(UnindexableFacilityError);
  });
});
