import { describe, expect, it } from 'vitest';
import { countyKey, withoutCountyKind } from '@/lib/place/gazetteer/county-key';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';

describe('a county without the word for its kind', () => {
  it.each([
    ['cook county', 'cook'],
    ['orleans parish', 'orleans'],
    ['nome census area', 'nome'],
    ['juneau city and borough', 'juneau'],
    ['kenai peninsula borough', 'kenai peninsula'],
    ['capitol planning region', 'capitol'],
    ['saint croix island', 'saint croix'],
  ])('%s', (folded, bare) => {
    expect(withoutCountyKind(folded)).toBe(bare);
  });

  it.each(['cook', 'county', 'county line', 'fairfax independent city'])('is not found in "%s"', (folded) => {
    expect(withoutCountyKind(folded)).toBeNull();
  });
});

describe('the key of a county', () => {
  it.each([
    ['St. Louis County', 'saint louis'],
    ['St. Louis (independent city)', 'saint louis independent city'],
    ["Prince George's County", 'prince georges'],
    ['Doña Ana County', 'dona ana'],
  ])('of %s', (label, key) => {
    expect(countyKey(label)).toBe(key);
  });

  it('is one county in each state', () => {
    const { fips, index } = gazetteer().counties;
    const keys = fips.map((code, row) => `${code.slice(0, 2)} ${index.keys[row]}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
