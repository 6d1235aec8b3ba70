import { expect, test } from 'vitest';
import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import { facetAttribute } from '@/lib/search/engines/meilisearch/facet-attributes';
import { indexFingerprint } from '@/lib/search/engines/meilisearch/index-fingerprint';
import { indexSettings } from '@/lib/search/engines/meilisearch/index-settings';

const facet = (id: string, choices: number, codes = ['X']): Facet => ({
  id,
  param: id,
  label: id,
  mode: 'each',
  combines: 'Each of these',
  shown: 'more',
  choices: Array.from({ length: choices }, (_, n) => ({ slug: `s${n}`, label: `S${n}`, codes })),
});

test('no declared facet has more choices than the engine counts', () => {
  const most = Math.max(...FACETS.map(({ choices }) => choices.length));
  expect(indexSettings().faceting?.maxValuesPerFacet).toBeGreaterThan(most);
  expect(indexSettings([facet('a', 5), facet('b', 700)]).faceting?.maxValuesPerFacet).toBe(701);
});

test('counts are made by comparing sets, which costs the same for ten candidates and for a thousand', () => {
  expect(indexSettings().faceting?.sortFacetValuesBy).toEqual({ '*': 'count' });
});

test('every attribute that is filtered or counted by is declared, the point as plain text', () => {
  const [geo, rule] = indexSettings().filterableAttributes as [unknown, { attributePatterns: string[] }];
  expect(geo).toBe('_geo');
  const isMatched = (attribute: string) =>
    rule.attributePatterns.some((pattern) =>
      pattern.endsWith('*') ? attribute.startsWith(pattern.slice(0, -1)) : attribute === pattern,
    );
  const attributes = ['state', 'county', 'words', 'id', ...FACETS.map(facetAttribute)];
  expect(attributes.filter((attribute) => !isMatched(attribute))).toEqual([]);
});

test('the deepest page that may be asked for is within the engine’s limit', () => {
  expect(indexSettings().pagination?.maxTotalHits).toBe(10_000);
});

test('who reads the index learns ids, and nothing else about a facility but the words of its name', () => {
  expect(indexSettings().displayedAttributes).toEqual(['id', 'rev', 'name_words']);
});

test('the fingerprint is the same for the same declaration, and another for any other', () => {
  const facets = [facet('a', 2), facet('b', 3)];
  expect(indexFingerprint(facets)).toBe(indexFingerprint([facet('a', 2), facet('b', 3)]));
  const others = [
    [facet('a', 2)],
    [facet('a', 2), facet('b', 4)],
    [facet('a', 2), facet('c', 3)],
    [facet('a', 2), facet('b', 3, ['Y'])],
    [facet('a', 2), facet('b', 200)],
  ];
  const fingerprints = [facets, ...others].map((declared) => indexFingerprint(declared));
  expect(new Set(fingerprints).size).toBe(fingerprints.length);
});
