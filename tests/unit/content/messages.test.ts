import { describe, expect, it } from 'vitest';
import { asOfDate } from '@/content/messages/en/as-of';
import { card } from '@/content/messages/en/card';
import { care } from '@/content/messages/en/care';
import { count, formatNumber, listAnd, listOr } from '@/content/messages/en/count';
import { data } from '@/content/messages/en/data';
import { developers } from '@/content/messages/en/developers';
import { careInPlainWords, home } from '@/content/messages/en/home';
import { levels } from '@/content/messages/en/levels-of-care';
import { listing } from '@/content/messages/en/listing';
import { noResults } from '@/content/messages/en/no-results';
import { pages } from '@/content/messages/en/pages';
import { place } from '@/content/messages/en/place';
import { places } from '@/content/messages/en/places';
import { search } from '@/content/messages/en/search';
import { foundWith } from '@/content/messages/en/search-words';
import { site } from '@/content/messages/en/site';
import { trouble } from '@/content/messages/en/trouble';
import { PROBLEMS } from '@/lib/api/problem';
import { facetsOfParam } from '@/lib/facility/facet-by-param';

describe('a sentence that counts', () => {
  const NUMBERS = [0, 1, 2, 12, 1_234, 1_000_000];
  const COUNTING: Readonly<Record<string, (n: number) => string>> = {
    'a filter dropped': (gain) => noResults.dropFilter({ label: 'Detox', gain }),
    'all filters dropped': (gain) => noResults.dropAllFilters({ gain }),
    'words dropped': (gain) => noResults.dropWords({ gain }),
    'a box dropped': (gain) => noResults.dropBox({ gain }),
    'a wider radius': (gain) => noResults.wider({ miles: 50, gain }),
    'any radius': (gain) => noResults.anyDistance({ gain }),
    telehealth: (gain) => noResults.telehealth({ state: 'Ohio', gain }),
    'the button of filters': search.filters.show,
    'no insurance': search.filters.cannotPay,
    'listed in a place': (n) => places.total(n, null),
    'described for engines': (n) => places.description('Ohio', n),
    'reporting a level': (total) => levels.total({ total }),
    'listed now': (total) => data.active({ total }),
    'no longer listed': (total) => data.closed({ total }),
    suggestions: place.found,
    facilities: site.facilities,
  };

  it.each(Object.entries(COUNTING))('%s agrees with its number', (_name, say) => {
    for (const n of NUMBERS) {
      const said = say(n);
      expect(said).not.toMatch(/undefined|NaN|\[object|null/);
      // "1 places", "2 place is": a noun or a verb of the other number.
      expect(said).not.toMatch(/\b1 (places|facilities|suggestions|miles|filters)\b/);
      expect(said).not.toMatch(/\b(0|[2-9]|\d[\d,]+) (place|facility|suggestion|filter)\b/);
      if (n >= 1_000 && said.includes('1')) expect(said).toContain(n.toLocaleString('en-US'));
    }
  });

  it('writes thousands as Americans do', () => {
    expect([0, 999, 1_000, 12_744, 1_000_000].map(formatNumber)).toEqual([
      '0',
      '999',
      '1,000',
      '12,744',
      '1,000,000',
    ]);
    expect(count(12_744, 'place', 'places')).toBe('12,744 places');
  });

  it('says one mile and many', () => {
    expect(search.miles(1)).toBe('Within 1 mile');
    expect(search.miles(250)).toBe('Within 250 miles');
    expect(noResults.wider({ miles: 1, gain: 3 })).toBe('Search within 1 mile: 3 places');
  });

  it('says where on which page', () => {
    expect(pages.where(1_000, 12_744)).toBe('Page 1,000 of 12,744');
    expect(search.page(2)).toBe('page 2');
  });
});

describe('a date', () => {
  it.each([
    ['2022', '2022'],
    ['2025-01', 'January 2025'],
    ['2025-12', 'December 2025'],
    ['2025-01-01', 'January 1, 2025'],
    ['2024-02-29', 'February 29, 2024'],
    ['2025-12-31', 'December 31, 2025'],
    ['last spring', 'last spring'],
    ['', ''],
  ])('%s is read as "%s", in whichever time zone', (given, read) => {
    expect(asOfDate(given)).toBe(read);
  });

  it('stands with "in" or "on", as it is exact', () => {
    expect(card.reported('The List', '2022')).toContain('reported in 2022');
    expect(card.reported('The List', '2022-08')).toContain('reported in August 2022');
    expect(card.reported('The List', '2022-08-09')).toContain('reported on August 9, 2022');
  });

  it('is followed by the advice to call first, wherever facts are old', () => {
    for (const said of [
      card.reported('The List', '2022'),
      card.reportedToSamhsa('2022'),
      card.undated,
      listing.reported([]),
      listing.reported([{ name: 'The List', asOf: '2022' }]),
      places.total(3, { oldest: '2022', newest: '2023' }),
    ])
      expect(said).toMatch(/Call before you go/);
  });
});

describe('a list', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a or b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
    [['a', 'b', 'c', 'd'], 'a, b, c and d', 'a, b, c or d'],
  ])('of %j', (items, and, or) => {
    expect(listAnd(items)).toBe(and);
    expect(listOr(items)).toBe(or);
  });
});

describe('a label inside a sentence', () => {
  const nothing = {
    total: 2,
    placeLabel: null,
    placeIs: 'everywhere',
    inBox: false,
    q: null,
    more: 0,
  } as const;
  const choices = facetsOfParam('care').flatMap((facet) => facet.choices);

  it.each(choices)('$label is no title any more', (choice) => {
    const offered = foundWith({ ...nothing, settings: [choice], approaches: [], payment: [] });
    expect(offered).toMatch(/^with [a-z]/);
    const required = foundWith({ ...nothing, settings: [], approaches: [choice], payment: [] });
    expect(required).toMatch(/^that offer [a-z]/);
  });

  it('keeps the names of programs and payers', () => {
    const takes = (slug: string) => {
      const choice = facetsOfParam('payment')[0]?.choices.find((one) => one.slug === slug);
      if (!choice) throw new Error(slug);
      return foundWith({
        ...{
          total: 2,
          placeLabel: null,
          placeIs: 'everywhere',
          inBox: false,
          settings: [],
          approaches: [],
          q: null,
          more: 0,
        },
        payment: [choice],
      });
    };
    expect(takes('medicaid')).toBe('that take Medicaid');
    expect(takes('medicare')).toBe('that take Medicare');
    expect(takes('indian-health')).toContain('Indian Health Service');
    expect(takes('military-insurance')).toContain('TRICARE');
    expect(takes('private-insurance')).toBe('that take private insurance');
    expect(takes('free')).toBe('that take no payment');
    expect(takes('cannot-pay')).toBe('that take people who have no insurance or cannot pay');
  });

  it('of approaches is one sentence', () => {
    expect(care.offers(['Aftercare'])).toBe('Offers aftercare.');
    expect(care.offers(['Aftercare', 'Telehealth', 'Medication for opioid use disorder'])).toBe(
      'Offers aftercare, telehealth and medication for opioid use disorder.',
    );
  });
});

describe('a dead end', () => {
  it('always has a next step in its own words', () => {
    for (const said of [
      noResults.nothingHelps,
      noResults.unknown.tips,
      places.empty('Ohio'),
      trouble.notFoundText,
      trouble.errorText,
      place.locationDenied,
      listing.noStreet,
      listing.notReportedMeans,
    ])
      expect(said).toMatch(/\b(try|search|call|ask|type|choose|can tell you)\b/i);
  });

  it('blames nobody', () => {
    for (const said of [
      trouble.errorText,
      trouble.notFoundText,
      noResults.unknown.tips,
      place.locationDenied,
    ])
      expect(said).not.toMatch(/\b(invalid|illegal|wrong|error|failed|you must|your mistake)\b/i);
  });
});

describe('what is said of a silence', () => {
  it('is that it is no "no"', () => {
    expect(listing.notReportedMeans).toMatch(/does not mean “no”/);
    expect(listing.silentText(['“Languages”'])).toMatch(/not a “no”/);
    expect(home.promise.items.map(({ text }) => text).join(' ')).toMatch(/does not mean “no”/);
  });

  it('names the headings as they stand on the page', () => {
    expect(listing.silentText(['“Languages”', '“Vaccines”'])).toContain(
      'nothing about “Languages” and “Vaccines”.',
    );
  });
});

describe('what is said of money', () => {
  it('is the same everywhere: no one can pay for an order', () => {
    for (const order of Object.values(search.order))
      expect(typeof order === 'string' ? order : order('Worcester, MA')).toMatch(
        /No one can pay to change this order\.$/,
      );
    expect(site.footer.money).toMatch(/no one can pay to be listed higher/);
    expect(site.footer.moneyDetail).toMatch(/flat price/);
    expect(site.footer.moneyDetail).toMatch(/never for a call, a referral or an admission/);
  });
});

describe('what programs are told', () => {
  it('explains every problem there is, and no other', () => {
    expect(Object.keys(developers.problems.explained).sort()).toEqual(Object.keys(PROBLEMS).sort());
  });

  it('asks them to pass on what a listing must say', () => {
    const rules = developers.rules.list.join(' ');
    for (const word of ['disclosure', 'own number', 'call before', 'Do not log'])
      expect(rules).toContain(word);
  });
});

describe('care in words that need no knowledge', () => {
  it.each(careInPlainWords)('$slug: a line without an end, short enough for a phone', ({ title, text }) => {
    expect(title.length).toBeLessThanOrEqual(40);
    expect(text.length).toBeLessThanOrEqual(110);
    expect(text).not.toMatch(/\.$/);
  });

  it('explains every abbreviation by words beside it', () => {
    for (const { title } of careInPlainWords) expect(title).not.toMatch(/^[A-Z]{2,}$/);
  });
});
