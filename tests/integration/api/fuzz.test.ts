import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { z } from 'zod';
import { clustersSchema } from '@/lib/api/output/clusters-schema';
import { healthSchema } from '@/lib/api/output/health-schema';
import { problemSchema } from '@/lib/api/output/problem-schema';
import { searchSchema } from '@/lib/api/output/search-schema';
import { FACET_PARAMS, facetsOfParam } from '@/lib/facility/facet-by-param';
import type { TestDatabase } from '../../fixtures/database';
import { call, closeApiDirectory, openApiDirectory } from './api-fixture';

let database: TestDatabase;
beforeAll(async () => {
  database = await openApiDirectory();
});
afterAll(() => closeApiDirectory(database));

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.string({ unit: 'grapheme', maxLength: 150 }),
  fc.constantFrom(
    '%',
    '\0',
    '\\',
    "'; drop table facility; --",
    '&:*|!',
    '<->',
    '\u202e',
    '\ud800',
    'NaN',
    '-0',
    '1e999',
    '{{7*7}}',
  ),
);
const numbers = fc.oneof(fc.integer({ min: -2, max: 10_001 }), fc.double()).map(String);
const boxes = fc.constantFrom(
  '-71.9,42.2,-71.7,42.3',
  '170,-90,-170,90',
  '-180,-90,180,90',
  '180,-1,-180,1',
  '0,0,0,0.1',
);
const good: Record<string, fc.Arbitrary<string>> = {
  near: fc.constantFrom(
    '02118',
    'Worcester, MA',
    'MA',
    'Springfield',
    '42.3,-71.1',
    '90,180',
    '-90,-180',
    'Cook County, IL',
    'Atlantis',
  ),
  radius: fc.oneof(fc.integer({ min: 1, max: 500 }).map(String), fc.constant('any')),
  q: fc.constantFrom('elm', 'suboxone', 'elm & house', 'harbr', 'a:* | b', '()', 'the'),
  bbox: boxes,
  within: boxes,
  z: fc.integer({ min: 0, max: 20 }).map(String),
  page: numbers,
  per_page: numbers,
};
const parameter = (...names: string[]) =>
  fc.constantFrom(...names, 'near', 'radius', 'q', ...FACET_PARAMS).chain((name) => {
    const slugs = facetsOfParam(name).flatMap((facet) => facet.choices.map((choice) => choice.slug));
    const right =
      good[name] ??
      fc
        .subarray(slugs, { minLength: 1, maxLength: Math.min(3, slugs.length) })
        .map((some) => some.join(','));
    return fc.tuple(
      fc.constant(name),
      fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: anything }),
    );
  });
const query = fc
  .array(parameter('bbox', 'page', 'per_page'), { minLength: 1, maxLength: 5 })
  .map((pairs) => `?${new URLSearchParams(pairs)}`);
/** Mostly with what is needed of a view, so that more than the lack of it is answered. */
const view = fc.record({ z: fc.oneof(good.z ?? numbers, numbers), bbox: boxes });
const mapQuery = fc
  .tuple(fc.option(view, { freq: 9 }), fc.array(parameter('within', 'z', 'bbox'), { maxLength: 4 }))
  .map(([asked, pairs]) => `?${new URLSearchParams([...Object.entries(asked ?? {}), ...pairs])}`);

async function holds(path: string, seen: Set<number>): Promise<void> {
  const response = await call(path);
  const body = await response.json();
  seen.add(response.status);
  expect([200, 400, 404, 422], `${path} ${JSON.stringify(body)}`).toContain(response.status);
  if (response.status !== 200) expect(problemSchema.parse(body)).toEqual(body);
  else if (path.startsWith('/health')) expect(healthSchema.parse(body)).toEqual(body);
  else if (path.startsWith('/openapi.json')) expect(body.openapi).toBe('3.1.0');
  else if (path.startsWith('/clusters?')) holdsTogether(clustersSchema.parse(body), body);
  else if (path.startsWith('/facilities?')) expect(searchSchema.parse(body)).toEqual(body);
}

it('answers whatever a search is made of with a result or a problem document, never an error', async () => {
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(query, (text) => holds(`/facilities${text}`, seen)),
    { numRuns: 400, examples: [['?near=MA'], ['?page=first'], ['?near=Springfield']] },
  );
  expect([...seen].sort()).toEqual([200, 400, 422]);
}, 120_000);

function holdsTogether(answer: z.output<typeof clustersSchema>, body: unknown): void {
  expect(answer).toEqual(body);
  const inClusters = answer.clusters.reduce((sum, { count }) => sum + count, 0);
  expect(inClusters + answer.facilities.length).toBe(answer.total);
}

const IN_VIEW = '?z=9&bbox=-71.9,42.2,-71.7,42.3';

it('answers whatever part of a map is asked for, and every number adds up', async () => {
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(mapQuery, (text) => holds(`/clusters${text}`, seen)),
    {
      numRuns: 400,
      examples: ['', '&within=here', '&near=Springfield'].map((more) => [`${IN_VIEW}${more}`]),
    },
  );
  expect([...seen].sort()).toEqual([200, 400, 422]);
}, 120_000);

it('answers whatever is typed of a place', async () => {
  const typed = fc.oneof(anything, good.near ?? anything).map((q) => `/places?${new URLSearchParams({ q })}`);
  await fc.assert(
    fc.asyncProperty(typed, (path) => holds(path, new Set())),
    { numRuns: 200 },
  );
}, 60_000);

it('answers whatever is asked of its health and its description', async () => {
  const seen = new Set<number>();
  const asked = fc
    .tuple(fc.constantFrom('/health', '/openapi.json'), fc.dictionary(anything, anything, { maxKeys: 4 }))
    .map(([path, given]) => `${path}?${new URLSearchParams(given)}`);
  await fc.assert(
    fc.asyncProperty(asked, (path) => holds(path, seen)),
    { numRuns: 200, examples: [['/health?'], ['/health?of=what']] },
  );
  expect([...seen].sort()).toEqual([200, 400]);
}, 60_000);

it('answers whatever is asked for as a facility', async () => {
  const paths = anything
    .filter((id) => id !== '' && !/^\.{1,2}$/.test(id))
    .map((id) => `/facilities/${encodeURIComponent(id.toWellFormed())}`);
  await fc.assert(
    fc.asyncProperty(paths, (path) => holds(path, new Set())),
    { numRuns: 200 },
  );
}, 60_000);
