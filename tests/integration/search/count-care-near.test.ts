import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countCareNear } from '@/lib/search/count-care-near';
import { searchFacilities } from '@/lib/search/search-facilities';
import { systemClock } from '@/lib/site/clock';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { addFacilities, facility } from './small-directory';

const point = { latitude: 42.2626, longitude: -71.8023 };
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await addFacilities(database.pool, [
    facility({ id: 't1', point, codes: ['RD'] }),
    facility({ id: 't2', point, codes: ['OD'] }),
    facility({ id: 't3', point, codes: ['OP'] }),
  ]);
});
afterAll(async () => {
  await database.drop();
});

const near = (text: string | string[] | undefined) =>
  countCareNear(text, 'detox', { database, clock: systemClock });

describe('countCareNear', () => {
  it('counts the level near a place, as the search it leads to does', async () => {
    const answer = await near('Worcester, MA');
    if (answer?.status !== 'found') throw new Error('Worcester was not found.');
    expect([answer.place.label, answer.total, answer.request.radius]).toEqual(['Worcester, MA', 2, 25]);
    const searched = await searchFacilities(answer.request, { database, clock: systemClock, problems: [] });
    expect(searched).toMatchObject({ status: 'found', total: 2 });
  });

  it('counts zero where there is none', async () => {
    expect(await near('Miami, FL')).toMatchObject({ status: 'found', total: 0 });
  });

  it('asks back when a name is of several places or of none', async () => {
    expect(await near('Springfield')).toMatchObject({ status: 'ambiguous', typed: 'Springfield' });
    expect(await near('Atlantis')).toMatchObject({ status: 'unknown', typed: 'Atlantis' });
  });

  it.each([undefined, '', '   ', ['', '']])('counts nothing without a place: %j', async (text) => {
    expect(await near(text)).toBeNull();
  });
});
