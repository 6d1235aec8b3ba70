import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '@/lib/place/fold-name';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { cityPlace, zipPlace } from '@/lib/place/gazetteer/places';
import { resolvePlace } from '@/lib/place/resolve-place';
import { STATES } from '@/lib/place/states';
import { suggestPlaces } from '@/lib/place/suggest-places';
import { CAPITALS } from './known-capitals';
import { LARGEST_CITIES } from './known-cities';

const labels = (text: string, limit?: number) => suggestPlaces(text, limit).map(({ label }) => label);
const { cities, zips } = gazetteer();

describe('what is suggested', () => {
  const town = fc.integer({ min: 0, max: 8_000 }).map((row) => cityPlace(row));
  const start = fc
    .tuple(town, fc.integer({ min: 2, max: 12 }))
    .map(([place, length]) => foldName(place.label.replace(/, ..$/, '')).slice(0, length).trim());

  function expectFoundAgain(text: string) {
    for (const place of suggestPlaces(text))
      expect(resolvePlace(place.label), `${text}: ${place.label}`).toMatchObject({ status: 'found', place });
  }

  it('is found again by its label, every one', () => {
    fc.assert(fc.property(start, expectFoundAgain), { numRuns: 60 });
  });

  it('is found again for any two letters, and for what is a county and a whole state', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    for (const first of letters) for (const second of letters) expectFoundAgain(first + second);
    for (const text of ['guam g', 'district of columbia d']) expectFoundAgain(text);
    expect(labels('gu')).toContain('Guam');
  });

  it('is never more than asked, and none twice', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const found = labels(text, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 60 },
    );
  });

  it('for fewer is the beginning of what it is for more', () => {
    fc.assert(
      fc.property(start, (text) => {
        const [first] = labels(text, 8);
        expect(labels(text, 1)[0]).toBe(first);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on case, accents and blanks around', () => {
    fc.assert(
      fc.property(start, (text) => {
        expect(labels(text.toUpperCase())).toEqual(labels(text));
        expect(labels(`  ${text}  `)).toEqual(labels(text));
      }),
      { numRuns: 40 },
    );
    expect(labels('Cañon')).toEqual(labels('canon'));
    expect(labels('‘Ewa')).toEqual(labels('ewa'));
  });

  it('holds a town when its whole name and state are typed, small ones too', () => {
    const rows = fc.integer({ min: 0, max: cities.names.length - 1 });
    fc.assert(
      fc.property(rows, (row) => {
        const { label } = cityPlace(row);
        expect(labels(label, 20), label).toContain(label);
      }),
      { numRuns: 150 },
    );
  });

  it('holds a ZIP when all its digits are typed, and only those that begin so before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: zips.zips.length - 1 }),
        fc.integer({ min: 1, max: 5 }),
        (row, digits) => {
          const zip = zips.zips[row] ?? '';
          expect(labels(zip)).toEqual([zipPlace(row).label]);
          for (const label of labels(zip.slice(0, digits)))
            expect(label).toMatch(new RegExp(` ${zip.slice(0, digits)}\\d*$`));
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([Number.NaN, 0, -3, 0.4])('is one place at least for a limit of %d', (limit) => {
    expect(labels('boston', limit)).toHaveLength(1);
  });

  it('is nothing for a text that is longer than any name', () => {
    expect(labels('boston '.repeat(20))).toEqual([]);
  });
});

describe('a state while it is typed', () => {
  it.each(STATES)('$name is among the suggestions from its first six letters on', ({ name, code }) => {
    const typed = foldName(name);
    for (let length = Math.min(6, typed.length); length <= typed.length; length++) {
      const found = suggestPlaces(typed.slice(0, length));
      expect(
        found.some(({ kind, state }) => kind === 'state' && state === code),
        typed.slice(0, length),
      ).toBe(true);
    }
  });

  it.each(STATES.filter(({ code }) => code !== 'LA'))('$code is the state, first', ({ code }) => {
    expect(suggestPlaces(code)[0]).toMatchObject({ kind: 'state', state: code });
  });
});

describe('a seat of government while it is typed with its state', () => {
  it.each(CAPITALS)(
    '$city, $state is there from the first letter of its state on',
    ({ city, state, stateName }) => {
      const isIt = (text: string) =>
        suggestPlaces(text).some(
          (place) =>
            place.kind === 'city' &&
            place.state === state &&
            foldName(place.label).startsWith(foldName(city)),
        );
      expect(isIt(`${city}, ${state[0]}`)).toBe(true);
      expect(isIt(`${city} ${state}`)).toBe(true);
      expect(isIt(`${city}, ${stateName}`)).toBe(true);
      expect(isIt(`${city}, ${stateName.slice(0, 4)}`)).toBe(true);
    },
  );
});

describe('a county while it is typed', () => {
  it.each([
    ['los angeles cou', 'Los Angeles County, CA'],
    ['maricopa', 'Maricopa County, AZ'],
    ['harris c', 'Harris County, TX'],
    ['miami-d', 'Miami-Dade County, FL'],
    ['king county w', 'King County, WA'],
    ['orange county c', 'Orange County, CA'],
    ['orange county f', 'Orange County, FL'],
    ['orleans par', 'Orleans Parish, LA'],
    ['jefferson parish', 'Jefferson Parish, LA'],
    ['anchorage mun', 'Anchorage Municipality, AK'],
    ['kenai pen', 'Kenai Peninsula Borough, AK'],
    ['mayaguez mun', 'Mayagüez Municipio, PR'],
    ['capitol plan', 'Capitol Planning Region, CT'],
    ['prince george', "Prince George's County, MD"],
    ['st. louis county', 'St. Louis County, MO'],
    ['dona ana', 'Doña Ana County, NM'],
  ])('%s', (text, label) => {
    expect(labels(text)).toContain(label);
  });
});

describe('a large city with a slip in what is typed so far', () => {
  // One wrong letter in the middle of a long name, where nothing else begins so.
  it.each([
    ['philadepl', 'Philadelphia, PA'],
    ['san fransi', 'San Francisco, CA'],
    ['albequer', 'Albuquerque, NM'],
    ['pittsbrug', 'Pittsburgh, PA'],
    ['cincinat', 'Cincinnati, OH'],
    ['milwauk', 'Milwaukee, WI'],
    ['minneapl', 'Minneapolis, MN'],
    ['indianpo', 'Indianapolis, IN'],
    ['sacremen', 'Sacramento, CA'],
    ['jacksnvil', 'Jacksonville, FL'],
    ['baltmor', 'Baltimore, MD'],
    ['louisvll', 'Louisville, KY'],
  ])('%s', (text, label) => {
    expect(labels(text)).toContain(label);
  });

  it('whose last letter is left out is there, for each of the hundred largest', () => {
    const missing = LARGEST_CITIES.filter(({ city, state }) => {
      const found = suggestPlaces(foldName(city).slice(0, -1), 20);
      return !found.some(
        (place) => place.state === state && foldName(place.label).startsWith(foldName(city)),
      );
    });
    expect(missing).toEqual([]);
  });
});
