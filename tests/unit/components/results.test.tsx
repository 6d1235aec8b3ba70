import { describe, expect, it } from 'vitest';
import { answerTitle } from '@/components/search/answer-title';
import { Results } from '@/components/search/results/results';
import { cleanSearch } from '@/lib/search/clean-search';
import type { FoundAnswer, WayOut } from '@/lib/search/search-answer';
import { aListing, anAnswer, aPlace, aRequest } from './an-answer';
import { attribute, elements, links, pageOf, words } from './read-page';

const results = (given: Partial<FoundAnswer>) => pageOf(<Results answer={anAnswer(given)} />);
const listings = ['t1', 't2', 't3'].map((id, n) => aListing({ id, name: `House ${n + 1}` }));

describe('the heading of results', () => {
  it('says what was found in words, once for the eye and once for the ear', async () => {
    const page = await results({
      total: 41,
      listings,
      request: aRequest({ chosen: { setting: ['detox'] } }),
    });
    const said = '41 places near Worcester, MA with detox';
    expect(elements(page, 'h1').map(words)).toEqual([said]);
    const status = elements(page, 'p').find((p) => p.includes('role="status"')) ?? '';
    expect(words(status)).toBe(said);
    expect(answerTitle(anAnswer({ total: 41, request: aRequest({ chosen: { setting: ['detox'] } }) }))).toBe(
      said,
    );
  });

  it('can be gone to: the link that skips the filters points at it', async () => {
    const [heading = ''] = elements(await results({ listings }), 'h1');
    expect(attribute(heading, 'id')).toBe('results');
    expect(heading).toContain('tabindex="-1"');
  });

  it.each([
    [{}, 'Within 25 miles. Nearest first.'],
    [{ request: aRequest({ radius: 1 }) }, 'Within 1 mile. Nearest first.'],
    [{ request: aRequest({ radius: 'any' }) }, 'Any distance. Nearest first.'],
    [{ place: aPlace('state', 'Massachusetts') }, 'In order of name.'],
    [{ place: aPlace('county', 'Worcester County, MA') }, 'In order of name.'],
    [{ request: aRequest({ q: 'elm' }) }, 'Within 25 miles. Best match for your words first, then nearest.'],
    [{ place: null, request: aRequest({ near: null }) }, 'Add a city or ZIP code to see the nearest first.'],
  ] as const)('tells the order of %j', async (given, said) => {
    expect(words(await results({ ...given, listings }))).toContain(said);
  });

  it('says under every order that it cannot be bought', async () => {
    for (const given of [{}, { place: aPlace('state', 'Ohio') }, { request: aRequest({ q: 'elm' }) }])
      expect(words(await results({ ...given, listings }))).toContain('No one can pay to change this order.');
  });

  it('speaks of no order where there is nothing to order', async () => {
    expect(words(await results({ total: 0 }))).not.toMatch(/Nearest first|In order of/);
  });
});

describe('the list of results', () => {
  it('holds the listings in the order they came, each with a number to call', async () => {
    const page = await results({ listings });
    expect(elements(page, 'h2').map(words)).toEqual(['House 1', 'House 2', 'House 3']);
    expect(page.match(/href="tel:/g)).toHaveLength(3);
  });

  it('says of each whether anyone paid', async () => {
    const page = words(await results({ listings }));
    expect(page.match(/Not an advertiser: no one paid for this listing\./g)).toHaveLength(3);
  });

  it('is an ordered list named by its heading', async () => {
    const list = /<ol [^>]*>/.exec(await results({ listings }))?.[0] ?? '';
    expect(attribute(list, 'aria-labelledby')).toBe('results');
  });
});

describe('notices above results', () => {
  it.each([
    [
      { problems: [{ parameter: 'radius', value: '9999', detail: 'searched within 500 miles' }] },
      ['We changed part of your search', '“9999”: searched within 500 miles'],
    ],
    [
      { placeMistyped: true, request: aRequest({ near: 'worchester' }) },
      ['We read “worchester” as Worcester, MA.'],
    ],
    [{ correctedTo: 'harbor' }, ['so we searched for “harbor”']],
  ])('tell what was not as typed: %j', async (given, said) => {
    const page = words(await results({ ...given, listings }));
    for (const words of said) expect(page).toContain(words);
  });

  it('are none for a search that was answered as it was asked', async () => {
    const page = words(await results({ listings }));
    expect(page).not.toMatch(/We changed|We read|as typed|resting/);
  });
});

describe('chosen filters', () => {
  const request = cleanSearch({
    near: 'Worcester, MA',
    care: ['detox', 'mat'],
    language: 'spanish',
    page: '2',
  }).request;

  it('can each be taken off, leaving the others, from the first page', async () => {
    const page = await results({ listings, request });
    const [chips = ''] = elements(page, 'ul').filter((list) => list.includes('Chosen filters'));
    const removals = links(chips).filter(({ label }) => label?.startsWith('Remove filter:'));
    expect(removals.map(({ label }) => label)).toEqual([
      'Remove filter: Detox',
      'Remove filter: Medication for opioid use disorder',
      'Remove filter: Spanish',
    ]);
    const queries = removals.map(({ href }) => new URL(href, 'http://a.example').searchParams);
    expect(queries[0]?.getAll('care')).toEqual(['mat']);
    expect(queries[1]?.getAll('care')).toEqual(['detox']);
    expect(queries[2]?.has('language')).toBe(false);
    for (const query of queries) {
      expect(query.get('near')).toBe('Worcester, MA');
      expect(query.has('page')).toBe(false);
    }
    expect(links(chips).at(-1)).toMatchObject({ text: 'Clear all', href: '/search?near=Worcester%2C+MA' });
  });

  it('are counted on the button that opens the filters', async () => {
    expect(words(await results({ listings, request }))).toContain('Filters (3)');
    expect(words(await results({ listings }))).not.toContain('Filters (');
  });

  it('offer a way for whoever has no insurance, in one tap, with its count', async () => {
    const counts = { payment: { 'cannot-pay': 12 } };
    const offer = links(await results({ listings, counts })).find(({ text }) =>
      text.startsWith('No insurance'),
    );
    expect(offer?.text).toBe('No insurance or cannot pay? 12 places');
    expect(offer?.href).toContain('payment=cannot-pay');
  });

  it.each([
    ['nothing would come of it', { counts: { payment: { 'cannot-pay': 0 } } }],
    ['no count is known', { counts: {} }],
    [
      'a way to pay is chosen',
      { counts: { payment: { 'cannot-pay': 5 } }, request: aRequest({ chosen: { payment: ['medicaid'] } }) },
    ],
  ])('do not offer it when %s', async (_when, given) => {
    expect(words(await results({ listings, ...given }))).not.toContain('No insurance or cannot pay?');
  });
});

describe('pages of results', () => {
  const pagesOf = async (total: number, page: number, shown = listings) => {
    const html = await results({ total, listings: shown, request: aRequest({ page }) });
    const [nav = ''] = elements(html, 'nav');
    return { text: words(nav), links: links(nav) };
  };

  it('have no links where all fits on one', async () => {
    expect(await pagesOf(20, 1)).toEqual({ text: '', links: [] });
    expect(await pagesOf(3, 1)).toEqual({ text: '', links: [] });
  });

  it.each([
    [21, 1, 'Page 1 of 2', [2]],
    [60, 2, 'Page 2 of 3', [1, 3]],
    [60, 3, 'Page 3 of 3', [2]],
    [1_000_000, 500, 'Page 500 of 500', [499]],
  ])('%i results on page %i: "%s"', async (total, page, where, targets) => {
    const nav = await pagesOf(total, page);
    expect(nav.text).toContain(where);
    const numbers = nav.links.map(({ href }) =>
      Number(new URL(href, 'http://a.example').searchParams.get('page') ?? 1),
    );
    expect(numbers).toEqual(targets);
  });

  it('lead back from beyond the last one', async () => {
    const html = await results({ total: 41, listings: [], request: aRequest({ page: 40 }) });
    expect(words(html)).toContain('There is nothing on this page.');
    expect(links(html).find(({ text }) => text === 'Go to the first page')?.href).toBe(
      '/search?near=Worcester%2C+MA',
    );
    expect(words(html)).not.toContain('Ways to find more');
  });

  it('are named in the title from the second on', () => {
    expect(answerTitle(anAnswer({ total: 60, request: aRequest({ page: 2 }) }))).toBe(
      '60 places near Worcester, MA, page 2',
    );
  });
});

describe('a search without results', () => {
  const request = aRequest({ chosen: { setting: ['detox'] }, q: 'elm' });
  const waysOut: WayOut[] = [
    {
      kind: 'drop-filter',
      facetId: 'setting',
      slug: 'detox',
      label: 'Detox',
      gain: 4,
      request: aRequest({ q: 'elm' }),
    },
    { kind: 'drop-all-filters', gain: 9, request: aRequest({ q: 'elm' }) },
    { kind: 'drop-words', gain: 1, request: aRequest({ chosen: { setting: ['detox'] } }) },
    { kind: 'drop-box', gain: 2, request },
    { kind: 'wider-radius', radius: 50, gain: 3, request: aRequest({ radius: 50 }) },
    { kind: 'wider-radius', radius: 'any', gain: 1234, request: aRequest({ radius: 'any' }) },
    {
      kind: 'telehealth-statewide',
      state: 'Massachusetts',
      gain: 30,
      request: aRequest({ near: 'Massachusetts' }),
    },
  ];

  it('offers every way out with what it brings, and a link that does it', async () => {
    const page = await results({ request, waysOut });
    const offered = links(page).map(({ text }) => text);
    expect(offered).toEqual(
      expect.arrayContaining([
        'Search without “Detox”: 4 places',
        'Search without any filter: 9 places',
        'Search without your words: 1 place',
        'Search beyond this part of the map: 2 places',
        'Search within 50 miles: 3 places',
        'Search at any distance: 1,234 places',
        'Telehealth anywhere in Massachusetts: 30 places',
        'Start over without filters',
      ]),
    );
    const wider = links(page).find(({ text }) => text.startsWith('Search within 50'));
    expect(wider?.href).toContain('radius=50');
  });

  it('says honestly when no way helps, and still has a number with a person behind it', async () => {
    const page = await results({ request });
    expect(words(page)).toContain('Nothing nearby fits.');
    expect(words(page)).toContain('Or ask a person');
    expect(links(page).at(-1)).toMatchObject({ href: 'tel:+18006624357' });
    expect(words(page)).toContain('Answered by SAMHSA, a federal agency.');
  });

  it('starts over at the same place with nothing else', async () => {
    const over = links(await results({ request })).find(({ text }) => text.startsWith('Start over'));
    expect(over?.href).toBe('/search?near=Worcester%2C+MA');
  });
});
