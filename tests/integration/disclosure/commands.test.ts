import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandContext } from '@/lib/disclosure/cli/run-actions';
import { runAdvertiser } from '@/lib/disclosure/cli/run-advertiser';
import { runPlacement } from '@/lib/disclosure/cli/run-placement';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { insertFacility } from '../facility-reads/insert-facility';
import { auditOf, NOW } from './seller';

let database: TestDatabase;
let facilityId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  facilityId = await insertFacility(database, { care: ['detox', 'outpatient'] });
});
afterAll(() => database.drop());

type Run = (args: string[], context: CommandContext) => Promise<0 | 1>;

/** Runs a command. @returns its exit code, and the one JSON document that it printed */
async function command(run: Run, args: string[], now = NOW) {
  const printed: string[] = [];
  const clock = { now: () => now };
  const code = await run(args, { database, clock, operator: 'sam', print: (text) => printed.push(text) });
  expect(printed).toHaveLength(1);
  return { code, json: JSON.parse(printed[0] ?? '') };
}

const advertiser = (...args: string[]) => command(runAdvertiser, args);
const placement = (...args: string[]) => command(runPlacement, args);

const NAMES = [
  '--public-name',
  'Harbor Group',
  '--legal-name',
  'Harbor Group LLC',
  '--contact-name',
  'Ann Reed',
];
const CONTACT = ['--contact-email', 'ann@harbor.example'];
const DECEMBER = ['--from', '2026-12-01', '--until', '2027-01-01'];
const LICENSE = ['--license-number', 'LIC-0042', '--license-issuer', 'Department of Health'];

describe('npm run advertiser and npm run placement', () => {
  it('sell a placement from the first name to the end, and print what is', async () => {
    const added = await advertiser(
      'add',
      ...NAMES,
      ...CONTACT,
      '--owner-group',
      'Tide Partners',
      '--by',
      'kim',
    );
    const { id } = added.json.advertiser;
    expect(added).toEqual({
      code: 0,
      json: {
        advertiser: {
          ...{
            id,
            public_name: 'Harbor Group',
            legal_name: 'Harbor Group LLC',
            owner_group: 'Tide Partners',
          },
          contact: { name: 'Ann Reed', email: 'ann@harbor.example' },
          ...{ sample: false, since: NOW.toISOString(), ended: null, facilities: [] },
        },
      },
    });

    const path = `/facilities/morning-star-house-worcester-${facilityId}`;
    const owned = await advertiser('add-facility', String(id), path, ...LICENSE);
    expect(owned.json.advertiser.facilities).toEqual([
      {
        ...{ id: facilityId, name: 'Morning Star House', since: NOW.toISOString(), ended_at: null },
        // Of the facility's own state, for nothing else was said.
        license: { state: 'MA', number: 'LIC-0042', issuer: 'Department of Health' },
      },
    ]);

    const what = ['--advertiser', String(id), '--facility', facilityId, '--county', 'Worcester County, MA'];
    const sold = await placement(
      'add',
      ...what,
      '--care',
      'detox, outpatient',
      '--price',
      '$1,200',
      ...DECEMBER,
    );
    const expected = {
      id: sold.json.placement?.id,
      status: 'to come',
      advertiser: { id, public_name: 'Harbor Group' },
      facility: { id: facilityId, name: 'Morning Star House' },
      area: { kind: 'county', state: 'MA', county_fips: '25027', text: 'Worcester County, MA' },
      care: ['detox', 'outpatient'],
      flat_price_usd: 1_200,
      starts_at: '2026-12-01T00:00:00.000Z',
      ends_at: '2027-01-01T00:00:00.000Z',
      ended: null,
      sample: false,
    };
    expect(sold).toEqual({ code: 0, json: { placement: expected } });

    const during = new Date('2026-12-10T12:00:00Z');
    const list = (...args: string[]) => command(runPlacement, ['list', ...args], during);
    expect((await list()).json).toEqual({ placements: [{ ...expected, status: 'running' }] });
    expect((await list('--status', 'running', '--advertiser', String(id))).json.placements).toHaveLength(1);
    expect((await list('--status', 'over')).json).toEqual({ placements: [] });
    expect((await list('--facility', 'nobody')).json).toEqual({ placements: [] });

    const end = ['end', String(expected.id), '--reason', 'The house closed.', '--by', 'kim'];
    expect((await command(runPlacement, end, during)).json.placement).toEqual({
      ...expected,
      status: 'ended',
      ended: { at: during.toISOString(), reason: 'The house closed.' },
    });
    expect((await advertiser('end-facility', String(id), facilityId)).code).toBe(1);
    const freed = await command(runAdvertiser, ['end-facility', String(id), facilityId], during);
    expect(freed.json.advertiser.facilities[0].ended_at).toBe(during.toISOString());
    const gone = await command(runAdvertiser, ['end', String(id), '--reason', 'They asked.'], during);
    expect(gone.json.advertiser.ended).toEqual({ at: during.toISOString(), reason: 'They asked.' });
    expect((await advertiser('list')).json.advertisers).toEqual([gone.json.advertiser]);

    expect((await auditOf(database)).map(({ actor, action }) => [actor, action])).toEqual([
      ['kim', 'advertiser.add'],
      ['sam', 'advertiser.add-facility'],
      ['sam', 'placement.add'],
      ['kim', 'placement.end'],
      ['sam', 'advertiser.end-facility'],
      ['sam', 'advertiser.end'],
    ]);
  });

  it('begin today from now on', async () => {
    const { json } = await advertiser('add', '--public-name', 'Ridge Group', ...NAMES.slice(2), ...CONTACT);
    await advertiser('add-facility', String(json.advertiser.id), facilityId, ...LICENSE);
    const what = ['--advertiser', String(json.advertiser.id), '--facility', facilityId, '--state', 'MA'];
    const period = ['--from', '2026-11-22', '--until', '2026-11-30'];
    const sold = await placement('add', ...what, '--price', '300', ...period);
    expect(sold.json.placement).toMatchObject({ status: 'running', starts_at: NOW.toISOString() });
  });
});

describe('what is refused', () => {
  const sale = ['--advertiser', '1', '--facility', 'k3v9q2', '--state', 'MA', '--price', '300', ...DECEMBER];
  const fields = (json: { refused: { field: string }[] }) => json.refused.map(({ field }) => field);

  it.each<[string, Run, string[], string[]]>([
    ['nothing to do', runPlacement, [], ['command']],
    ['an action that there is not', runAdvertiser, ['delete', '1'], ['command']],
    ['a price per lead', runPlacement, ['add', ...sale, '--price-per-lead', '40'], ['command']],
    ['a price that looks like one', runPlacement, ['add', ...sale, '--price', '40 per call'], ['price']],
    [
      'all that is missing',
      runPlacement,
      ['add'],
      ['advertiser', 'facility', 'area', 'price', 'from', 'until'],
    ],
    [
      'what is missing beside what cannot be read',
      runPlacement,
      ['add', ...sale.slice(0, -2), '--price', 'forty'],
      ['price', 'until'],
    ],
    [
      'an advertiser without names',
      runAdvertiser,
      ['add'],
      ['public_name', 'legal_name', 'contact_name', 'contact_email'],
    ],
    ['two areas', runPlacement, ['add', ...sale, '--near', '01608'], ['area']],
    [
      'all that cannot be read',
      runPlacement,
      ['add', ...sale, '--price', 'forty', '--near', '01608', '--until', 'soon', '--advertiser', 'me'],
      ['advertiser', 'area', 'price', 'until'],
    ],
    ['neither an advertiser nor a facility', runAdvertiser, ['end-facility'], ['advertiser', 'facility']],
    ['a time without its zone', runPlacement, ['add', ...sale, '--until', '2027-01-01T12:00'], ['until']],
    ['who does not exist', runPlacement, ['add', ...sale, '--advertiser', '999'], ['advertiser', 'facility']],
    ['an end without a reason', runPlacement, ['end', '1'], ['reason']],
    ['an end of nothing', runPlacement, ['end', '--reason', 'Why'], ['placement']],
    [
      'a facility that there is not',
      runAdvertiser,
      ['add-facility', '1', 'k3v9q2', '--license-number', '42'],
      ['facility'],
    ],
    ['a status that there is not', runPlacement, ['list', '--status', 'paid'], ['status']],
  ])('is said with every reason, and nothing is done: %s', async (_, run, args, expected) => {
    const before = await auditOf(database);
    const { code, json } = await command(run, args);
    expect(code).toBe(1);
    expect(fields(json)).toEqual(expected);
    expect(await auditOf(database)).toEqual(before);
  });
});
