import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as csvRoute from '@/app/advertisers.csv/route';
import * as jsonRoute from '@/app/advertisers.json/route';
import { ledgerSchema } from '@/lib/api/output/ledger-schema';
import { problemSchema } from '@/lib/api/output/problem-schema';
import { endAdvertiser } from '@/lib/disclosure/advertisers/end-advertiser';
import { discloseListings } from '@/lib/disclosure/disclose-listings';
import { readLedger } from '@/lib/disclosure/ledger/read-ledger';
import { endPlacement } from '@/lib/disclosure/placements/end-placement';
import { openDatabase } from '@/lib/site/database';
import { PEER_HEADER } from '@/lib/site/prepare-requests';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { serveFrom } from '../api/api-fixture';
import { insertFacility } from '../facility-reads/insert-facility';
import { advertiserOf, BY, NOW, sell } from './seller';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  serveFrom(database);
});
afterAll(() => database.drop());

const DECEMBER = new Date('2026-12-15T00:00:00Z');
const at = async (now: Date) => await readLedger(database, now);
const named = async (name: string, now = DECEMBER) =>
  (await at(now)).find(({ publicName }) => publicName === name);

async function get(route: { GET(request: Request): Promise<Response> }, query = '', headers = {}) {
  const url = `http://localhost/advertisers${query}`;
  return await route.GET(new Request(url, { headers: { [PEER_HEADER]: '10.1.2.3', ...headers } }));
}

/** An advertiser with one facility, and a placement through December unless told otherwise. */
async function buyer(publicName: string, given: Partial<Parameters<typeof sell>[1]> = {}) {
  const facilityId = await insertFacility(database, {
    slug: 'elm-house',
    name: 'Elm House',
    care: ['detox'],
  });
  const advertiserId = await advertiserOf(database, [{ id: facilityId, state: 'MA' }], {
    publicName,
    ownerGroup: 'Evergreen Partners',
  });
  const placementId = await sell(database, { advertiserId, facilityId, ...given });
  return { advertiserId, facilityId, placementId };
}

it('is empty where nobody ever paid, and its answers say so', async () => {
  expect(await at(NOW)).toEqual([]);
  expect(await (await get(jsonRoute)).json()).toMatchObject({ paying: 0, advertisers: [] });
  expect((await (await get(csvRoute)).text()).trimEnd().split('\r\n')).toHaveLength(1);
});

describe('the ledger', () => {
  it('tells of a sale as it was made, and from when it runs', async () => {
    const { facilityId, placementId } = await buyer('Birch Group', {
      careSlugs: ['detox'],
      flatPriceUsd: 1_500,
    });
    expect(await named('Birch Group', NOW)).toMatchObject({ standing: 'to come' });
    expect(await named('Birch Group')).toMatchObject({
      standing: 'paying',
      ownerGroup: 'Evergreen Partners',
      since: NOW,
      helplines: [],
      facilities: [
        {
          id: facilityId,
          path: `/facilities/elm-house-${facilityId}`,
          license: { state: 'MA', number: 'LIC-0042', issuer: 'Department of Health' },
          since: NOW,
          endedAt: null,
        },
      ],
      placements: [
        {
          id: placementId,
          facility: { id: facilityId, name: 'Elm House' },
          areaLabel: 'Massachusetts',
          careSlugs: ['detox'],
          flatPriceUsd: 1_500,
          status: 'running',
        },
      ],
    });
    expect(await named('Birch Group', new Date('2027-01-01T00:00:00Z'))).toMatchObject({ standing: 'past' });
  });

  it('keeps what was ended, with its price and its period, from the moment of its end', async () => {
    const { placementId } = await buyer('Cedar Group');
    const now = new Date('2026-12-10T08:00:00Z');
    await endPlacement(database, { id: placementId, reason: 'Never answered our letters' }, { ...BY, now });
    expect(await named('Cedar Group', new Date(now.getTime() - 1))).toMatchObject({ standing: 'paying' });
    expect(await named('Cedar Group', now)).toMatchObject({ standing: 'past' });
    expect((await named('Cedar Group'))?.placements).toMatchObject([
      { status: 'ended', endedAt: now, flatPriceUsd: 1_200, endsAt: new Date('2027-01-01T00:00:00Z') },
    ]);
  });

  it('keeps an advertiser that is none any more, and what was its own', async () => {
    const { advertiserId } = await buyer('Dogwood Group');
    const now = new Date('2026-12-11T08:00:00Z');
    await endAdvertiser(database, { id: advertiserId, reason: 'Asked to leave' }, { ...BY, now });
    const told = await named('Dogwood Group');
    expect(told).toMatchObject({ standing: 'past', endedAt: now });
    expect(told?.placements).toMatchObject([{ status: 'ended' }]);
    expect(told?.facilities.length).toBe(1);
  });

  it('names whoever pays now first, then everyone by name', async () => {
    await buyer('Aspen Group', {
      startsAt: new Date('2027-03-01T00:00:00Z'),
      endsAt: new Date('2027-04-01T00:00:00Z'),
    });
    await buyer('alder Group');
    const order = (await at(DECEMBER)).map(({ publicName }) => publicName);
    expect(order).toEqual(['alder Group', 'Birch Group', 'Aspen Group', 'Cedar Group', 'Dogwood Group']);
  });

  it('agrees with what each listing says, at every turn', async () => {
    const ledger = await at(DECEMBER);
    const ids = ledger.flatMap(({ placements }) => placements.map(({ facility }) => facility.id));
    const turns = ledger
      .flatMap(({ placements }) => placements)
      .flatMap(({ startsAt, endsAt, endedAt }) => [startsAt, endsAt, endedAt ?? startsAt])
      .flatMap((turn) => [turn, new Date(turn.getTime() - 1)]);
    for (const turn of turns) {
      const said = await discloseListings(database, ids, turn);
      const paying = (await at(turn)).flatMap(({ publicName, placements }) =>
        placements.filter(({ status }) => status === 'running').map((each) => [each.facility.id, publicName]),
      );
      const disclosed = [...said].flatMap(([id, { paid, advertiser }]) => (paid ? [[id, advertiser]] : []));
      expect(disclosed.toSorted(), turn.toISOString()).toEqual(paying.toSorted());
    }
  });
});

describe('the ledger’s files', () => {
  it('hold the same, as JSON of its schema and as a table', async () => {
    const json = await get(jsonRoute);
    expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const body = await json.json();
    expect(ledgerSchema.parse(body)).toEqual(body);
    const csv = await get(csvRoute);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const table = await csv.text();
    for (const { public_name, placements } of body.advertisers) {
      expect(table).toContain(public_name);
      for (const { facility, starts_at } of placements)
        expect(table).toMatch(new RegExp(`${facility.id},.*${starts_at}`));
    }
  });

  it.each([
    ['json', jsonRoute],
    ['csv', csvRoute],
  ])('tell nothing that the operator keeps for itself: %s', async (_, route) => {
    const text = await (await get(route)).text();
    expect(text).toContain('Cedar Group');
    expect(text).not.toMatch(/Ann Reed|ann@harbor|Never answered|Asked to leave|\bsam\b/);
  });

  it.each([
    ['json', jsonRoute],
    ['csv', csvRoute],
  ])('may be read from any page, and are asked for anew each time: %s', async (_, route) => {
    const first = await get(route);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await get(route, '', { 'If-None-Match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect(route.OPTIONS().status).toBe(204);
    expect(route.POST(new Request('http://localhost/advertisers', { method: 'POST' })).status).toBe(405);
  });

  it.each([
    ['json', jsonRoute],
    ['csv', csvRoute],
  ])('take no parameter, and say which one was wrong: %s', async (_, route) => {
    const response = await get(route, '?since=2025');
    expect(response.status).toBe(400);
    expect(problemSchema.parse(await response.json()).errors).toMatchObject([{ parameter: 'since' }]);
  });

  it('are 503 while the database does not answer, never an empty list', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    serveFrom(openDatabase('postgresql://nobody@127.0.0.1:1/none'));
    const answers = [await get(jsonRoute), await get(csvRoute)];
    serveFrom(database);
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(log).toHaveBeenCalledTimes(2);
  });
});
