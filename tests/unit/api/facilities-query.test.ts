import fc from 'fast-check';
import { expect, it } from 'vitest';
import { facilitiesQuery } from '@/lib/api/input/facilities-query';
import { readParameters } from '@/lib/api/input/read-parameters';
import { FACET_PARAMS, facetsOfParam } from '@/lib/facility/facet-by-param';
import { cleanSearch } from '@/lib/search/clean-search';

const NAMES = ['near', 'radius', 'q', 'bbox', 'page', 'per_page', ...FACET_PARAMS];
const nearlyRight = fc.oneof(
  fc.constantFrom(
    'any',
    'ANY',
    '25',
    '0',
    '500',
    '501',
    '02118',
    'detox',
    'detox,mat',
    '1,2,3,4',
    '-71.2,42.2,-70.9,42.5',
    ' ',
    ',',
  ),
  fc.integer({ min: -5, max: 12_000 }).map(String),
  fc.double().map(String),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);
const queries = fc.array(fc.tuple(fc.constantFrom(...NAMES), nearlyRight), { maxLength: 6 });

it('never throws, and lets through only what the search’s own cleaner has nothing to say about', () => {
  let passed = 0;
  fc.assert(
    fc.property(queries, (pairs) => {
      const read = readParameters(facilitiesQuery, new URLSearchParams(pairs));
      if (read.ok) passed++;
      if (read.ok) expect(cleanSearch(read.raw).problems).toEqual([]);
      else expect(read.errors.length).toBeGreaterThan(0);
    }),
    { numRuns: 1_000 },
  );
  expect(passed).toBeGreaterThan(50);
}, 30_000);

it('lets through every choice that is declared', () => {
  for (const param of FACET_PARAMS) {
    const slugs = facetsOfParam(param).flatMap((facet) => facet.choices.map((choice) => choice.slug));
    const read = readParameters(facilitiesQuery, new URLSearchParams({ [param]: slugs.join(',') }));
    expect(read.ok, param).toBe(true);
  }
});

it('refuses more choices than a search takes, and names where they became too many', () => {
  const all = FACET_PARAMS.map((param) => {
    const slugs = facetsOfParam(param).flatMap((facet) => facet.choices.map((choice) => choice.slug));
    return [param, slugs.join(',')] as [string, string];
  });
  const read = readParameters(facilitiesQuery, new URLSearchParams(all));
  const detail = 'A search takes at most 40 choices over all filters.';
  expect(read).toMatchObject({ ok: false, errors: [{ parameter: 'population', detail }] });
});
