import { describe, expect, it } from 'vitest';
import { foundWords } from '@/components/search/found-words';
import { type FoundWords, foundPlaces, foundWith } from '@/content/messages/en/search-words';
import type { Place } from '@/lib/place/place';
import type { FoundAnswer } from '@/lib/search/search-answer';
import type { ChosenFacets } from '@/lib/search/search-request';

const worcester: Place = {
  kind: 'city',
  label: 'Worcester, MA',
  latitude: 42.26,
  longitude: -71.8,
  state: 'MA',
  countyFips: null,
  population: 1,
};

const answer = (total: number, chosen: ChosenFacets = {}, place: Place | null = worcester): FoundAnswer => ({
  status: 'found',
  request: { near: place?.label ?? null, radius: 25, q: null, chosen, bbox: null, page: 1, perPage: 20 },
  place,
  total,
  listings: [],
  paid: [],
  counts: {},
  correctedTo: null,
  engine: 'postgres',
  degraded: false,
  problems: [],
  waysOut: [],
});

const say = (found: FoundWords) => `${foundPlaces(found)} ${foundWith(found)}`.trim();
const sayAnswer = (...parts: Parameters<typeof answer>) => say(foundWords(answer(...parts)));

describe('what a search found, in words', () => {
  it('names the place and the filters that people ask for most', () => {
    expect(sayAnswer(41, { setting: ['detox'], payment: ['medicaid'] })).toBe(
      '41 places near Worcester, MA with detox that take Medicaid',
    );
  });

  it('joins alternatives with or, requirements with and', () => {
    expect(sayAnswer(2, { setting: ['detox', 'iop'], 'care-approach': ['aftercare', 'telehealth'] })).toBe(
      '2 places near Worcester, MA with detox or intensive outpatient care (IOP) that offer aftercare and telehealth',
    );
  });

  it('speaks of one place in the singular', () => {
    expect(sayAnswer(1, { payment: ['cannot-pay'] })).toBe(
      '1 place near Worcester, MA that takes people who have no insurance or cannot pay',
    );
    expect(sayAnswer(1, { 'care-approach': ['otp'], payment: ['medicaid'] })).toBe(
      '1 place near Worcester, MA that offers an opioid treatment program (methadone) and takes Medicaid',
    );
  });

  it('says that there is none', () => {
    expect(sayAnswer(0)).toBe('No places near Worcester, MA');
  });

  it('counts the filters that it does not name', () => {
    expect(sayAnswer(1234, { language: ['spanish'], age: ['adults'] })).toBe(
      '1,234 places near Worcester, MA with 2 filters',
    );
    expect(sayAnswer(8, { setting: ['residential'], age: ['adults'] })).toBe(
      '8 places near Worcester, MA with residential care, with 1 more filter',
    );
  });

  it('is in an area, near a person, and anywhere without a place', () => {
    expect(sayAnswer(3, {}, { ...worcester, kind: 'state', label: 'Massachusetts' })).toBe(
      '3 places in Massachusetts',
    );
    expect(sayAnswer(3, {}, { ...worcester, kind: 'coordinates', label: '42.26, -71.80' })).toBe(
      '3 places near you',
    );
    expect(sayAnswer(3, {}, null)).toBe('3 places in the United States');
  });

  it('repeats the words that were searched, corrected if they were', () => {
    const found = answer(3);
    found.request.q = 'harbur';
    expect(say(foundWords(found))).toBe('3 places near Worcester, MA for “harbur”');
    expect(say(foundWords({ ...found, correctedTo: 'harbor' }))).toBe(
      '3 places near Worcester, MA for “harbor”',
    );
  });
});
