import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAnswers } from '@/lib/finder/answers';
import { explain } from '@/lib/finder/explain';
import { fillEmptyDirectory } from '@/lib/import/fill-empty-directory';
import { cleanSearch } from '@/lib/search/clean-search';
import { engineOf } from '@/lib/search/engine-of';
import { searchFacilities } from '@/lib/search/search-facilities';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';

const clock = { now: () => new Date('2026-03-01T12:00:00Z') };

/** Cities of every size and region, by name. */
const CITIES = [
  ...['New York, NY', 'Los Angeles, CA', 'Chicago, IL', 'Houston, TX', 'Phoenix, AZ', 'Philadelphia, PA'],
  ...['Columbus, OH', 'Seattle, WA', 'Boston, MA', 'Atlanta, GA', 'Minneapolis, MN', 'Nashville, TN'],
];

/** What people come with, as a form sends it. */
const COMMON: Readonly<Record<string, string>> = {
  'my brother is on heroin': 'who=someone-else&substances=opioids&often=daily',
  'opioids on Medicaid': 'substances=opioids&often=daily&pay=medicaid',
  'drinks every day, no insurance': 'substances=alcohol&often=daily&pay=tight',
  'drinks every day, private insurance': 'substances=alcohol&often=daily&pay=private',
  'a seizure when she stopped drinking': 'substances=alcohol&often=daily&health=seizure',
  'benzos and depression': 'substances=benzodiazepines&often=daily&health=mental-health',
  'meth, on Medicaid': 'substances=stimulants&often=daily&pay=medicaid',
  'pregnant and on opioids': 'substances=opioids&often=daily&health=pregnant',
  'a teenager who smokes cannabis': 'who=someone-else&age=under-18&substances=cannabis',
  'a veteran who drinks, and has trauma': 'substances=alcohol&often=less&health=mental-health&pay=military',
  'working, some drinking': 'substances=alcohol&often=less&needs=work&pay=private',
  'no car, on Medicaid': 'substances=opioids&pay=medicaid&needs=ride',
  'Spanish, no insurance': 'substances=alcohol&often=less&pay=tight&needs=spanish',
  'a mother with children, on Medicaid': 'substances=opioids&pay=medicaid&needs=children',
  'nothing but a place': '',
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await fillEmptyDirectory({ database, env: { DIRECTORY: 'sample' }, clock, report: () => {} });
}, 120_000);
afterAll(() => database.drop());

/** How many the finder's search finds as it stands. */
async function found(given: string, near: string): Promise<number> {
  const { filters, radius } = explain(readAnswers(new URLSearchParams(given)));
  const ticked = filters.filter(({ on }) => on);
  const params = new URLSearchParams([
    ['near', near],
    ['radius', radius.value],
    ...ticked.map(({ param, value }): [string, string] => [param, value]),
  ]);
  const raw = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));
  const { request, problems } = cleanSearch(raw);
  expect(problems).toEqual([]);
  const ladder = {
    search: async (plan: Parameters<ReturnType<typeof engineOf>['search']>[0]) => ({
      ...(await engineOf(database).search(plan)),
      engine: 'postgres' as const,
      degraded: false,
    }),
  };
  const answer = await searchFacilities(request, { problems, database, clock, ladder, wantsWaysOut: false });
  if (answer.status !== 'found') throw new Error(`${near} is no place.`);
  return answer.total;
}

// The sample has 3,000 places where the country has some 17,000: what is found here is found more often there.
describe.each(Object.entries(COMMON))('%s', (_who, given) => {
  it('finds somebody to call in nearly every large city', async () => {
    const counts = await Promise.all(CITIES.map(async (city) => [city, await found(given, city)] as const));
    const without = counts.filter(([, total]) => total === 0).map(([city]) => city);
    expect(without.length, `nothing in ${without.join('; ')}`).toBeLessThanOrEqual(1);
  });
});
