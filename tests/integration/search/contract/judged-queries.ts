import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchArea, SearchEngine } from '@/lib/search/search-engine';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { addFacilities, facility, type TestFacility } from '../small-directory';
import type { EngineUnderTest } from './engine-under-test';

/** Invented, with the troubles of real lists: cut names, chains, services in names, names that are also cities. */
const DIRECTORY: TestFacility[] = [
  facility({ id: 'phnx22', name: 'Phoenix House', city: 'Dover', codes: ['RL'] }),
  facility({ id: 'phnx33', name: 'Ebony House Inc', city: 'Phoenix', state: 'AZ', codes: ['OP'] }),
  facility({ id: 'rcvr22', name: 'Blue Hill Recovery Ctr', codes: ['OP', 'OIT'] }),
  facility({ id: 'bupr22', name: 'Oak Street Medical Associates', codes: ['OP', 'BUM', 'OMB'] }),
  facility({ id: 'vinc22', name: 'Saint Vincent Hosp', detail: 'Behav Hlth Svcs', codes: ['HID'] }),
  facility({ id: 'otp222', name: 'Elm Street OTP', codes: ['OTP', 'MM', 'DM', 'OP'] }),
  facility({ id: 'teen22', name: 'Bright Path', codes: ['TAY', 'ADLT', 'OP', 'RL', 'CHLD', 'YAD'] }),
  facility({ id: 'teen33', name: 'Adolescent Trt Prog of the Valley', codes: ['OP'] }),
  facility({ id: 'free22', name: 'Open Door', codes: ['NP', 'OP'] }),
  facility({ id: 'mass22', name: 'Centro Latino de Recuperación', city: 'Holyoke', codes: ['SP', 'OP'] }),
  facility({ id: 'vets22', name: 'Western MA VAMC', codes: ['VET', 'HI'] }),
  facility({ id: 'home22', name: 'Womens Hope', codes: ['HH', 'FEM'] }),
  facility({ id: 'cmhc22', name: 'Ash Cnty Commty MH Ctr', detail: 'Outpt Csl Svcs', codes: ['CMHC', 'OP'] }),
  facility({ id: 'srvs22', name: 'Tri City Behav Hlth', detail: 'Subst Abuse Trtmnt Prgm', codes: ['OP'] }),
  facility({ id: 'nums22', name: '12 Oaks', codes: ['RL'] }),
];

/** Typed -> who must come first, and what was searched instead. */
const JUDGED: readonly [typed: string, first: string, correctedTo?: string][] = [
  ['phoenix house', 'phnx22'],
  ['PHOENIX HOUSE', 'phnx22'],
  ['pheonix house', 'phnx22', 'phoenix house'],
  ['blue hill recovery center', 'rcvr22'],
  ['blue hill reecovery center', 'rcvr22', 'blue hill recovery center'],
  ['suboxone', 'bupr22'],
  ['suboxne', 'bupr22', 'suboxone'],
  ['st vincents', 'vinc22'],
  ["St. Vincent's Hospital", 'vinc22'],
  ['saint vincent behavioral health services', 'vinc22'],
  ['sant vincnt', 'vinc22', 'saint vincent'],
  ['methadone clinic', 'otp222'],
  ['methodone clinic', 'otp222', 'methadone clinic'],
  ['adolescent treatment program', 'teen33'],
  ['free', 'free22'],
  ['centro latino de recuperacion', 'mass22'],
  ['RECUPERACIÓN', 'mass22'],
  ['holyoke', 'mass22'],
  ['veterans affairs', 'vets22'],
  ['women’s hope', 'home22'],
  ['sober living', 'home22'],
  ['recovery house', 'home22'],
  ['spanish speaking', 'mass22'],
  ['rehab for teens', 'teen22'],
  ['ash county community mental health center', 'cmhc22'],
  ['ash cnty mh ctr', 'cmhc22'],
  ['counselling services', 'cmhc22'],
  ['tri city behavioral hlth svcs', 'srvs22'],
  ['Tri-City substance abuse trt', 'srvs22'],
  ['12 oaks', 'nums22'],
  ['oak street medcal', 'bupr22', 'oak street medical'],
  ['methadone clinics near me', 'otp222'],
  ['no money', 'free22'],
];

const EVERYWHERE: SearchArea = { kind: 'everywhere' };
const plan = (q: string, area: SearchArea = EVERYWHERE) => ({
  area,
  bbox: null,
  q,
  chosen: {},
  offset: 0,
  limit: 20,
});

/** What people type, and whom it must find, whichever engine answers: add a line for each complaint. */
export function describeJudgedQueries(under: EngineUnderTest): void {
  describe('judged queries', () => {
    let database: TestDatabase;
    let engine: SearchEngine;
    beforeAll(async () => {
      database = await createTestDatabase();
      await addFacilities(database.pool, DIRECTORY);
      engine = under.open(database);
      await under.settled(database);
    });
    afterAll(() => database.drop());

    describe('what people type', () => {
      test.each(JUDGED)('“%s” finds %s first', async (typed, first, correctedTo) => {
        const { hits, correctedTo: corrected } = await engine.search(plan(typed));
        expect(corrected).toBe(correctedTo ?? null);
        expect(hits[0]?.id).toBe(first);
      });

      test('a name goes before a city of that name', async () => {
        const { hits } = await engine.search(plan('phoenix'));
        expect(hits.map(({ id }) => id)).toEqual(['phnx22', 'phnx33']);
      });

      test('words that nearly every place has exclude nobody', async () => {
        const alone = await engine.search(plan('methadone'));
        const dressed = await engine.search(plan('methadone treatment rehab center near me'));
        expect(dressed.total).toBe(alone.total);
        expect(alone.total).toBeGreaterThan(0);
      });

      test('and when there are only such words, one of them is enough', async () => {
        const { hits } = await engine.search(plan('recovery program'));
        expect(hits.map(({ id }) => id).sort()).toEqual(['rcvr22', 'srvs22', 'teen33']);
      });

      test('text is looked for inside the area only, and a typo there is still mended', async () => {
        const arizona = await engine.search(plan('pheonix', { kind: 'state', state: 'AZ' }));
        expect(arizona).toMatchObject({ total: 1, correctedTo: 'phoenix', hits: [{ id: 'phnx33' }] });
      });

      test('a word that is like no other finds nothing and is not changed', async () => {
        expect(await engine.search(plan('xqzwvj'))).toMatchObject({ total: 0, hits: [], correctedTo: null });
      });

      test('a right word that finds nothing here is not taken for a typo', async () => {
        const guam: SearchArea = { kind: 'state', state: 'GU' };
        expect(await engine.search(plan('phoenix house', guam))).toMatchObject({
          total: 0,
          correctedTo: null,
        });
      });

      test('three letters are too few to guess at', async () => {
        expect(await engine.search(plan('xop'))).toMatchObject({ total: 0, correctedTo: null });
      });
    });

    describe('hostile text', () => {
      test.each([
        "'; DROP TABLE facility; --",
        "it's \\' \\\\ % _ * ? [a-z]",
        '& | ! ( ) <-> :* :A',
        "'house':* & !'phoenix'",
        '<script>alert(1)</script>',
        '🙂🙂🙂 👩‍⚕️',
        '\u0000\u0001\u202e abc \uD800',
        'ǆ ﬃ ß İ ı',
        'ا لعربية 中文 हिन्दी',
        'a '.repeat(500),
        'x'.repeat(5_000),
      ])('%j is searched like any other', async (q) => {
        const answer = await engine.search(plan(q));
        expect(answer.hits.length).toBe(Math.min(answer.total, 20));
      });

      test('the tables are still there', async () => {
        const { rows } = await database.pool.query('SELECT count(*)::int FROM facility');
        expect(rows).toEqual([{ count: DIRECTORY.length }]);
      });
    });
  });
}
