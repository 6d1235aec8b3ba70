import { afterAll, beforeAll, expect, it } from 'vitest';
import { ELIGIBLE_SQL } from '@/lib/facility/eligible';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';

const STATUSES = ['active', 'closed'] as const;
const NAMES = ['Elm House', '', ' \t\n'];
const WEBSITES = [null, '', '  ', 'https://elm.example'];
const YES_OR_NO = [true, false];

/** Every combination of what decides, 96 in all. */
const CANDIDATES = STATUSES.flatMap((status) =>
  YES_OR_NO.flatMap((withdrawn) =>
    YES_OR_NO.flatMap((hasPhone) =>
      NAMES.flatMap((name) => WEBSITES.map((website) => ({ status, withdrawn, hasPhone, name, website }))),
    ),
  ),
).map((candidate, index) => ({ id: `f${index}`, ...candidate }));

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.prisma.facility.createMany({
    data: CANDIDATES.map(({ hasPhone: _, ...candidate }) => ({
      ...candidate,
      slug: candidate.id,
      city: 'Worcester',
      state: 'MA',
      careSlugs: [],
      serviceCodes: [],
      revision: 1n,
    })),
  });
  await database.prisma.phone.createMany({
    data: CANDIDATES.filter(({ hasPhone }) => hasPhone).map(({ id }) => ({
      facilityId: id,
      kind: 'main' as const,
      position: 0,
      e164: '+15085550100',
      asWritten: '508-555-0100',
    })),
  });
});
afterAll(() => database.drop());

/** The rule in words: active, not withdrawn, with a name and a way to reach it. */
const mayAppear = ({ status, withdrawn, hasPhone, name, website }: (typeof CANDIDATES)[number]): boolean =>
  status === 'active' && !withdrawn && name.trim() !== '' && (hasPhone || (website ?? '').trim() !== '');

it('lets through exactly those of all combinations that a person can be shown', async () => {
  const { rows } = await database.pool.query<{ id: string }>(
    `select f.id from facility f where ${ELIGIBLE_SQL}`,
  );
  const expected = CANDIDATES.filter(mayAppear).map(({ id }) => id);
  expect(rows.map(({ id }) => id).sort()).toEqual(expected.sort());
  expect(expected).toHaveLength(5);
});
