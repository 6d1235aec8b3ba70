import { describe, expect, it, test } from 'vitest';
import { facilitiesQuery } from '@/lib/api/input/facilities-query';
import { readParameters } from '@/lib/api/input/read-parameters';
import { cleanFor } from '@/lib/search/clean/clean-for';
import { cleanSearch } from '@/lib/search/clean-search';
import { keepFor } from '@/lib/search/keep-for';
import { planSearch } from '@/lib/search/plan-search';
import { searchParams } from '@/lib/search/search-params';
import { withFor } from '@/lib/search/with-for';

describe('for whom somebody looks', () => {
  it.each(['someone-else', 'Someone-Else', ' someone-else '])('is another person by for=%s', (value) => {
    expect(cleanSearch({ for: value })).toMatchObject({ request: { forSomeoneElse: true }, problems: [] });
  });

  it.each([undefined, '', 'me'])('is the reader by for=%s', (value) => {
    const { request, problems } = cleanSearch({ for: value });
    expect(request).not.toHaveProperty('forSomeoneElse');
    expect(problems).toEqual([]);
  });

  it('explains what it does not know, and takes the first of several', () => {
    expect(cleanSearch({ for: 'my-cat' })).toMatchObject({
      problems: [{ parameter: 'for', value: 'my-cat' }],
    });
    expect(cleanSearch({ for: ['someone-else', 'me'] })).toMatchObject({
      request: { forSomeoneElse: true },
      problems: [{ parameter: 'for', value: 'me' }],
    });
    expect(cleanFor({ for: 'my-cat' })).toBe(false);
  });

  it('stays in the link of a search', () => {
    const { request } = cleanSearch({ near: 'Boston, MA', for: 'someone-else', page: '2' });
    expect(String(searchParams(request))).toBe('near=Boston%2C+MA&page=2&for=someone-else');
  });

  it('is no part of what an engine is asked', () => {
    const mine = cleanSearch({ care: 'detox' }).request;
    const theirs = cleanSearch({ care: 'detox', for: 'someone-else' }).request;
    expect(planSearch(theirs, null)).toEqual(planSearch(mine, null));
  });
});

test('the API, which speaks to programs, has no such parameter', () => {
  const read = readParameters(facilitiesQuery, new URLSearchParams('for=someone-else'));
  expect(read).toMatchObject({ ok: false, errors: [{ parameter: 'for' }] });
});

test('a path carries it only for another person', () => {
  expect(withFor('/find', true)).toBe('/find?for=someone-else');
  expect(withFor('/search?care=iop', true)).toBe('/search?care=iop&for=someone-else');
  expect(withFor('/places/ohio?page=2#list', true)).toBe('/places/ohio?page=2&for=someone-else#list');
  expect(withFor('/find', false)).toBe('/find');
  expect(withFor('/find', undefined)).toBe('/find');
});

test.each([
  ['/search', '/search?for=someone-else'],
  ['/guides/alcohol', '/guides/alcohol?for=someone-else'],
  [
    '/opioid-treatment-programs/ohio?page=2#in-lima',
    '/opioid-treatment-programs/ohio?page=2&for=someone-else#in-lima',
  ],
  ['/find?for=someone-else', '/find?for=someone-else'],
  ['/search?care=iop&for=me', '/search?care=iop&for=me'],
  ['/searching', '/searching'],
  ['/families', '/families'],
  ['/help', '/help'],
  ['#in-lima', '#in-lima'],
  ['tel:988', 'tel:988'],
  ['https://a.example/search', 'https://a.example/search'],
])('a page for another person links to %s as %s', (href, kept) => {
  expect(keepFor(href, true)).toBe(kept);
  expect(keepFor(href, false)).toBe(href);
});
