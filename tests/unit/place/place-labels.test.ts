import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { cityPlace, countyPlace, statePlace, zipPlace } from '@/lib/place/gazetteer/places';
import type { Place } from '@/lib/place/place';
import { resolvePlace } from '@/lib/place/resolve-place';
import { STATES } from '@/lib/place/states';
import { suggestPlaces } from '@/lib/place/suggest-places';

const { cities, counties, zips } = gazetteer();

const astray = (places: Place[]): string[] =>
  places.flatMap((place) => {
    const resolution = resolvePlace(place.label);
    const same = resolution.status === 'found' && JSON.stringify(resolution.place) === JSON.stringify(place);
    return same ? [] : [place.label];
  });

const every = (step: number, length: number, make: (row: number) => Place): Place[] =>
  Array.from({ length: Math.ceil(length / step) }, (_, i) => make(i * step));

describe('a label typed again finds the same place', () => {
  it('for every state', () => {
    expect(astray(STATES.map(statePlace))).toEqual([]);
  });

  it('for every county but those that are a whole state', () => {
    expect(astray(every(1, counties.fips.length, countyPlace))).toEqual([
      'District of Columbia, DC',
      'Guam, GU',
    ]);
  });

  it('for every town', { timeout: 60_000 }, () => {
    expect(astray(every(1, cities.names.length, cityPlace))).toEqual([]);
  });

  it('for ZIPs all over the country', () => {
    expect(astray(every(11, zips.zips.length, zipPlace))).toEqual([]);
  });

  it('for points all over the country', () => {
    const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(degrees(25, 49), degrees(-124, -67), (latitude, longitude) => {
        const resolution = resolvePlace(`${latitude.toFixed(3)}, ${longitude.toFixed(3)}`);
        if (resolution.status === 'found') expect(astray([resolution.place])).toEqual([]);
      }),
    );
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.stringMatching(/^[a-z0-9 ,.()'-]{0,60}$/),
  );

  it('resolves without throwing, to places whose labels are found', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const resolution = resolvePlace(typed);
        if (resolution.status === 'ambiguous') expect(resolution.choices.length).toBeGreaterThan(1);
        if (resolution.status === 'unknown') expect(astray(resolution.near)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives suggestions without throwing, never more than asked', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: -5, max: 50 }), (typed, limit) => {
        expect(suggestPlaces(typed, limit).length).toBeLessThanOrEqual(Math.min(20, Math.max(1, limit)));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    'x'.repeat(10_000),
    '1'.repeat(10_000),
    'é'.repeat(10_000),
    ', '.repeat(5_000),
    ' a'.repeat(5_000),
  ])('of ten thousand letters is no place: %#', (typed) => {
    expect(resolvePlace(typed)).toEqual({ status: 'unknown', near: [] });
    expect(suggestPlaces(typed)).toEqual([]);
  });

  it.each(["'; drop table facility; --", '<script>', '\u0000', 'constructor', '%00', '{{7*7}}'])(
    'of an attacker finds nothing: %j',
    (typed) => {
      expect(resolvePlace(typed).status).toBe('unknown');
    },
  );

  it('is read without its control characters', () => {
    expect(resolvePlace('Bos\u200bton\u0000, MA')).toMatchObject({ place: { label: 'Boston, MA' } });
    expect(resolvePlace('\u0000Boston,\r\n\tMA\u0007')).toMatchObject({ place: { label: 'Boston, MA' } });
  });
});
