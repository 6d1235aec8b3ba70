import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '@/lib/facility/facets';
import { cleanSearch } from '@/lib/search/clean-search';
import { searchParams } from '@/lib/search/search-params';

const DEFAULTS = { near: null, radius: 25, q: null, chosen: {}, bbox: null, page: 1, perPage: 20 };
const clean = (params: Record<string, string | string[] | undefined>) => cleanSearch(params);
const parametersIn = (params: Record<string, string | string[] | undefined>) =>
  clean(params).problems.map(({ parameter }) => parameter);

test('no parameters, or the empty ones of a form, are a search for everything', () => {
  const empty = { near: '', radius: ' ', q: '', care: '', bbox: '', page: '', per_page: '', other: 'x' };
  for (const params of [{}, empty, { near: undefined, care: [] }])
    expect(clean(params)).toEqual({ request: DEFAULTS, problems: [] });
});

test('a whole search is read', () => {
  const { request, problems } = clean({
    near: ' Worcester,  MA ',
    radius: '50',
    care: 'mat,detox',
    payment: ['medicaid', 'cannot-pay'],
    q: 'hope house',
    bbox: '-72,42,-71,43',
    page: '3',
    per_page: '50',
  });
  expect(problems).toEqual([]);
  expect(request).toEqual({
    near: 'Worcester, MA',
    radius: 50,
    q: 'hope house',
    chosen: { setting: ['detox'], 'care-approach': ['mat'], payment: ['cannot-pay', 'medicaid'] },
    bbox: { west: -72, south: 42, east: -71, north: 43 },
    page: 3,
    perPage: 50,
  });
});

describe('near and q', () => {
  test.each([
    ['a\u0000b\u202ec', 'a b c'],
    ['tab\tand\r\nline', 'tab and line'],
    ['Cañon City', 'Cañon City'],
    ['\uD800Boston', 'Boston'],
  ])('%j is cleaned of what cannot be seen', (near, expected) => {
    expect(clean({ near }).request.near).toBe(expected);
    expect(clean({ q: near }).request.q).toBe(expected);
  });

  test.each(['🙂', '???', '-', '\u200b'])('%j holds no words and is left out', (near) => {
    expect(clean({ near })).toMatchObject({ request: { near: null }, problems: [{ parameter: 'near' }] });
  });

  test('100 characters are enough, and none is cut in half', () => {
    const { request, problems } = clean({ q: `a${'𝒳'.repeat(200)}` });
    expect(Array.from(request.q ?? '')).toHaveLength(100);
    expect(request.q).not.toMatch(/\p{Cs}/u);
    expect(problems).toMatchObject([{ parameter: 'q' }]);
  });

  test('the first of several is used, and that is told', () => {
    expect(clean({ near: ['Boston', 'Lowell'] })).toMatchObject({
      request: { near: 'Boston' },
      problems: [{ parameter: 'near', value: 'Lowell' }],
    });
  });
});

describe('radius', () => {
  test.each([
    ['1', 1],
    ['500', 500],
    ['any', 'any'],
    ['ANY', 'any'],
  ])('%s is taken as it is', (radius, expected) => {
    expect(clean({ radius })).toEqual({ request: { ...DEFAULTS, radius: expected }, problems: [] });
  });

  test.each([
    ['0', 1],
    ['-5', 1],
    ['501', 500],
    ['2.5', 3],
    ['99999999999999999999', 25],
    ['1e2', 25],
    ['0x10', 25],
    ['NaN', 25],
    ['Infinity', 25],
    ['ten', 25],
    ['٢٥', 25],
  ])('%s becomes %s, and that is told', (radius, expected) => {
    expect(clean({ radius }).request.radius).toBe(expected);
    expect(parametersIn({ radius })).toEqual(['radius']);
  });
});

describe('choices', () => {
  test('repeated, listed, in capitals and in any order, each counts once', () => {
    expect(clean({ care: ['telehealth,MAT', ' detox ,,detox', 'mat'] })).toEqual({
      request: { ...DEFAULTS, chosen: { setting: ['detox'], 'care-approach': ['mat', 'telehealth'] } },
      problems: [],
    });
  });

  test('unknown ones are left out and told, also those of another parameter', () => {
    const { request, problems } = clean({ care: 'detox,medicaid,__proto__', payment: 'constructor' });
    expect(request.chosen).toEqual({ setting: ['detox'] });
    expect(problems.map(({ parameter, value }) => [parameter, value])).toEqual([
      ['care', 'medicaid'],
      ['care', '__proto__'],
      ['payment', 'constructor'],
    ]);
  });

  test('ten thousand values are no trouble, and neither are their problems', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `x${index}`);
    expect(clean({ care: [...many, 'detox'] }).problems).toHaveLength(20);
    expect(clean({ care: many.join(',') }).problems).toHaveLength(20);
    expect(clean({ near: many, page: many }).request).toMatchObject({ near: 'x0', page: 1 });
  });

  test('all that there are become the first forty over all facets, and that is told once', () => {
    const all: Record<string, string[]> = {};
    for (const { param, choices } of FACETS)
      all[param] = [...(all[param] ?? []), ...choices.map(({ slug }) => slug)];
    const { request, problems } = clean(all);
    const kept = Object.values(request.chosen).flat();
    expect(kept).toEqual(SLUGS.slice(0, 40));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.detail).toContain('at most 40');
    expect(searchParams(request).toString().length).toBeLessThan(2_000);
  });

  test('forty are let through, over as many facets as they like', () => {
    const forty = FACETS.flatMap(({ param, choices }) =>
      choices.map(({ slug }) => [param, slug] as const),
    ).slice(-40);
    const given: Record<string, string[]> = {};
    for (const [param, slug] of forty) given[param] = [...(given[param] ?? []), slug];
    const { request, problems } = clean(given);
    expect(problems).toEqual([]);
    expect(Object.values(request.chosen).flat()).toHaveLength(40);
  });

  test('a value is shown shortened', () => {
    expect(clean({ care: 'x'.repeat(4_000) }).problems[0]?.value).toHaveLength(60);
  });
});

describe('bbox', () => {
  test('may cross the antimeridian, and reach the edges', () => {
    expect(clean({ bbox: '179,50,-179,53' }).request.bbox).toMatchObject({ west: 179, east: -179 });
    expect(clean({ bbox: ' -180, -90, 180, 90 ' }).request.bbox).not.toBeNull();
  });

  test.each([
    '1,2,3',
    '1,2,3,4,5',
    'a,b,c,d',
    '-181,0,0,1',
    '0,-91,0,1',
    '0,5,1,4',
    '0,4,1,4',
    '1;2;3;4',
    ',,,',
  ])('%s is left out and told', (bbox) => {
    expect(clean({ bbox }).request.bbox).toBeNull();
    expect(parametersIn({ bbox })).toEqual(['bbox']);
  });
});

describe('paging', () => {
  test.each([
    [{ page: '500' }, { page: 500, perPage: 20 }],
    [
      { page: '100', per_page: '100' },
      { page: 100, perPage: 100 },
    ],
  ])('%j is within the first 10,000 results', (params, expected) => {
    expect(clean(params)).toMatchObject({ request: expected, problems: [] });
  });

  test.each([
    [{ page: '501' }, { page: 500, perPage: 20 }],
    [
      { page: '101', per_page: '100' },
      { page: 100, perPage: 100 },
    ],
    [{ page: '0' }, { page: 1, perPage: 20 }],
    [
      { page: '-1', per_page: '0' },
      { page: 1, perPage: 1 },
    ],
    [{ per_page: '1000' }, { page: 1, perPage: 100 }],
    [{ page: 'two' }, { page: 1, perPage: 20 }],
  ])('%j is clamped, and that is told', (params, expected) => {
    expect(clean(params).request).toMatchObject(expected);
    expect(clean(params).problems).not.toEqual([]);
  });
});

const PARAMS = [
  'near',
  'radius',
  'q',
  'bbox',
  'page',
  'per_page',
  ...new Set(FACETS.map(({ param }) => param)),
];
const SLUGS = FACETS.flatMap(({ choices }) => choices.map(({ slug }) => slug));
const anyCharacter = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const value = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 300 }),
  fc.constantFrom(...SLUGS, 'any', '25', '-1', '1e9', '__proto__', '-71.5,42,-71,42.5', '179,1,-179,2'),
  fc.tuple(fc.float(), fc.float(), fc.float(), fc.float()).map((box) => box.join(',')),
  fc.subarray(SLUGS, { maxLength: 8 }).map((slugs) => slugs.join(',')),
);
const hostile = fc.dictionary(
  fc.oneof(fc.constantFrom(...PARAMS), fc.string()),
  fc.option(fc.oneof(value, fc.array(value, { maxLength: 6 })), { nil: undefined }),
);

describe('whatever the parameters hold', () => {
  test('every value ends within its limits', () => {
    fc.assert(
      fc.property(hostile, (params) => {
        const { request, problems } = clean(params);
        expect(request.page * request.perPage).toBeLessThanOrEqual(10_000);
        expect(request.page).toBeGreaterThanOrEqual(1);
        expect(request.radius === 'any' || (request.radius >= 1 && request.radius <= 500)).toBe(true);
        for (const text of [request.near, request.q])
          if (text !== null) expect(text).toMatch(/^[^\p{Cc}\p{Cs}]{1,200}$/u);
        for (const [id, slugs] of Object.entries(request.chosen)) {
          const declared = FACETS.find((facet) => facet.id === id)?.choices.map(({ slug }) => slug);
          expect(declared).toEqual(expect.arrayContaining([...slugs]));
        }
        expect(problems.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 150 },
    );
  });

  test('its link is read back as the same search, without a problem, and is its own link', () => {
    fc.assert(
      fc.property(hostile, (params) => {
        const { request } = clean(params);
        const link = searchParams(request);
        const grouped = Object.fromEntries([...link.keys()].map((key) => [key, link.getAll(key)]));
        expect(clean(grouped)).toEqual({ request, problems: [] });
        expect(searchParams(clean(grouped).request).toString()).toBe(link.toString());
      }),
      { numRuns: 150 },
    );
  });

  test('values that are no text at all are ignored', () => {
    const odd = { near: 5, care: [null, {}, ['detox']], page: { toString: 1 } } as never;
    expect(clean(odd)).toEqual({ request: DEFAULTS, problems: [] });
  });
});
