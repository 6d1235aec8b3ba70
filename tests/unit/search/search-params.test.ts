import { describe, expect, test } from 'vitest';
import { cleanSearch } from '@/lib/search/clean-search';
import { searchParams } from '@/lib/search/search-params';

const linkOf = (query: string): string => {
  const given = new URLSearchParams(query);
  const params = Object.fromEntries([...given.keys()].map((key) => [key, given.getAll(key)]));
  return decodeURIComponent(searchParams(cleanSearch(params).request).toString());
};

describe('the link of a search', () => {
  test.each([
    ['', ''],
    ['page=1&per_page=20&radius=25&near=Boston', 'near=Boston'],
    ['payment=medicaid&care=mat,detox&near=02118', 'near=02118&care=detox&care=mat&payment=medicaid'],
    ['care=detox&care=detox&care=unknown', 'care=detox'],
    ['bbox=-72.50,42.0,-71,43&page=2', 'bbox=-72.5,42,-71,43&page=2'],
    ['bbox=0.00000001,-0.00000001,10,100', ''],
    ['bbox=0.00000001,-0.00000001,10,20', 'bbox=0,0,10,20'],
    ['radius=any&q=hope+house', 'radius=any&q=hope+house'],
  ])('of “%s” is “%s”', (query, link) => {
    expect(linkOf(query)).toBe(link);
  });
});
