import { describe, expect, test } from 'vitest';
import { MATCH_PARTS, matchKey } from '@/lib/facility/match-key';
import { publicId } from '@/lib/facility/public-id';
import { facilitySlug } from '@/lib/facility/slug';
import type { ImportRecord } from '@/lib/import/record';

const record = (over: Partial<ImportRecord>): ImportRecord => ({
  sourceKey: null,
  name: 'Morning Star',
  nameDetail: null,
  street: '12 Elm Street',
  street2: null,
  city: 'Saint Paul',
  state: 'MN',
  zip: '55101',
  latitude: null,
  longitude: null,
  precision: 'none',
  pointSource: null,
  website: null,
  phones: [],
  serviceCodes: [],
  ...over,
});
const key = (over: Partial<ImportRecord>) => matchKey(record(over));

describe('a match key', () => {
  test.each<[string, Partial<ImportRecord>, Partial<ImportRecord>]>([
    ['case, blanks and punctuation', { name: 'MORNING  STAR.' }, { name: 'Morning Star' }],
    ['accents', { name: 'Niño' }, { name: 'Nino' }],
    ['apostrophes', { name: "St John's" }, { name: 'St Johns' }],
    ['the ampersand', { name: 'Hope & Light' }, { name: 'Hope and Light' }],
    ['abbreviations of names', { name: 'Elm Behav Hlth Ctr' }, { name: 'Elm Behavioral Health Center' }],
    ['legal forms at the end', { name: 'Morning Star, LLC' }, { name: 'Morning Star' }],
    [
      'abbreviations of streets',
      { street: '12 N. Elm St., Suite 4' },
      { street: '12 North Elm Street Ste 4' },
    ],
    ['abbreviations of towns', { city: 'St. Paul' }, { city: 'Saint Paul' }],
  ])('is the same whatever the %s', (_what, one, other) => expect(key(one)).toBe(key(other)));

  test('differs with each part', () => {
    const phones = [{ kind: 'main' as const, e164: '+16515550100', extension: null, asWritten: '' }];
    const changes: Partial<ImportRecord>[] = [
      { name: 'Evening Star' },
      { nameDetail: 'Detox' },
      { street: '13 Elm Street' },
      { zip: '55102' },
      { state: 'WI' },
      { city: 'Duluth' },
      { phones },
      { sourceKey: 'k1' },
    ];
    expect(new Set([key({}), ...changes.map(key)]).size).toBe(changes.length + 1);
    expect(changes).toHaveLength(MATCH_PARTS.length);
  });

  test('always has the same number of parts', () => {
    for (const text of ['a|b', '||', '|'])
      expect(key({ name: text, street: text, city: text, sourceKey: text }).split('|')).toHaveLength(
        MATCH_PARTS.length,
      );
  });

  test('a name in another script is a name', () => expect(key({ name: 'Надежда' })).toMatch(/^надежда\|/));
});

describe('a public id', () => {
  const many = Array.from({ length: 500 }, () => publicId({ sample: false }));
  test('has six characters that cannot be misread and spell no word', () => {
    for (const id of many) expect(id).toMatch(/^[2-9b-df-hjkmnp-tv-z]{6}$/);
  });
  test('of a sample can never be one of a real facility', () => {
    for (let n = 0; n < 100; n++) expect(publicId({ sample: true })).toMatch(/^a[2-9b-df-hjkmnp-tv-z]{5}$/);
  });
});

test.each([
  ['Morning Star House', 'St. Louis', 'morning-star-house-st-louis'],
  ["Niño & Niña's Place", 'Cañon City', 'nino-and-ninas-place-canon-city'],
  ['***', '', 'facility'],
  ['Надежда', 'Boston', 'boston'],
])('the slug of %j in %j is %s', (name, city, slug) => expect(facilitySlug(name, city)).toBe(slug));

test('a slug is never longer than 80 characters and ends with a letter', () => {
  const slug = facilitySlug('Long Name '.repeat(30), 'Town');
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/[a-z]$/);
});
