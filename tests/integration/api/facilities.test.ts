import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { problemSchema } from '@/lib/api/output/problem-schema';
import { searchSchema } from '@/lib/api/output/search-schema';
import { FACETS } from '@/lib/facility/facets';
import type { TestDatabase } from '../../fixtures/database';
import { call, closeApiDirectory, openApiDirectory } from './api-fixture';

let database: TestDatabase;
beforeAll(async () => {
  database = await openApiDirectory();
});
afterAll(() => closeApiDirectory(database));

/** Searches, and holds the answer to its published schema: nothing missing, nothing more. */
async function search(query: string): Promise<z.output<typeof searchSchema>> {
  const response = await call(`/facilities${query}`);
  expect(response.status, query).toBe(200);
  const body = await response.json();
  expect(searchSchema.parse(body)).toEqual(body);
  return body;
}

async function refused(query: string) {
  const response = await call(`/facilities${query}`);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const body = await response.json();
  expect(problemSchema.parse(body)).toEqual(body);
  expect(body.status).toBe(response.status);
  return problemSchema.parse(body);
}

const names = async (query: string) => (await search(query)).items.map((item) => item.name);

describe('GET /api/v1/facilities', () => {
  it('lists what is near, nearest first, with distances in miles', async () => {
    const { place, total, items } = await search('?near=Worcester,+MA&radius=50');
    expect(place).toMatchObject({ kind: 'city', label: 'Worcester, MA' });
    expect(total).toBe(items.length);
    expect(items.map((item) => item.name).sort()).toEqual(
      ['Birch Clinic', 'Elm House', 'Harbor Recovery', 'Ocean State House', 'Quiet Pines'].sort(),
    );
    const miles = items.map((item) => item.distance_miles ?? Number.NaN);
    expect(miles).toEqual([...miles].sort((a, b) => a - b));
    expect(miles[0]).toBeLessThan(2);
  });

  it('keeps to the radius', async () => {
    expect((await names('?near=Worcester,+MA&radius=5')).sort()).toEqual(['Birch Clinic', 'Elm House']);
  });

  it('takes settings as alternatives and approaches as requirements', async () => {
    expect((await names('?near=MA&care=detox,iop')).sort()).toEqual([
      'Birch Clinic',
      'Elm House',
      'Nowhere Nearby',
    ]);
    expect(await names('?near=MA&care=outpatient,telehealth')).toEqual(['Birch Clinic']);
  });

  it('means the same by commas and by repeating', async () => {
    const [commas, repeated] = await Promise.all([
      search('?near=MA&care=detox,iop'),
      search('?near=MA&care=iop&care=detox'),
    ]);
    expect(repeated).toEqual(commas);
  });

  it('finds the place for a person who cannot pay', async () => {
    expect(await names('?near=MA&payment=cannot-pay')).toEqual(['Elm House']);
  });

  it('counts every choice of every filter, zeros too', async () => {
    const { facets } = await search('?near=MA');
    for (const { param, choices } of FACETS)
      for (const { slug } of choices) expect(facets[param], param).toHaveProperty(slug);
    expect(facets.care).toMatchObject({ detox: 2, iop: 1, 'sober-living': 1, php: 0, otp: 1 });
    expect(facets.payment).toMatchObject({ medicaid: 2, medicare: 1 });
  });

  it('lists an area by name, without distances, with those that have no point', async () => {
    const { items, place } = await search('?near=Massachusetts');
    expect(place?.kind).toBe('state');
    expect(items.map((item) => item.name)).toEqual([
      'Birch Clinic',
      'Elm House',
      'Harbor Recovery',
      'Nowhere Nearby',
      'Quiet Pines',
    ]);
    expect(items.every((item) => item.distance_miles === null)).toBe(true);
    expect(items.find((item) => item.name === 'Nowhere Nearby')?.location).toBeNull();
  });

  it('looks inside a box, alone or within a place', async () => {
    expect((await names('?bbox=-71.9,42.2,-71.7,42.3')).sort()).toEqual(['Birch Clinic', 'Elm House']);
    expect(await names('?near=02118&radius=100&bbox=-71.5,41.7,-71.3,41.9')).toEqual(['Ocean State House']);
  });

  it('searches words', async () => {
    expect(await names('?q=harbor')).toEqual(['Harbor Recovery']);
  });

  it('turns pages that together are the whole, each once', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => search(`?near=MA&per_page=2&page=${page}`)));
    expect(pages.map(({ total, page, per_page, items }) => [total, page, per_page, items.length])).toEqual([
      [5, 1, 2, 2],
      [5, 2, 2, 2],
      [5, 3, 2, 1],
    ]);
    const whole = await search('?near=MA');
    expect(pages.flatMap((page) => page.items)).toEqual(whole.items);
  });

  it('gives an empty page behind the last one, with the total', async () => {
    expect(await search('?near=MA&page=9')).toMatchObject({ total: 5, items: [] });
  });

  it('writes a facility with its numbers, its source and the sentence on money', async () => {
    const [item] = (await search('?q=elm+house')).items;
    expect(item).toMatchObject({
      name: 'Elm House',
      address: { street: '12 Elm Street', city: 'Worcester', state: 'MA', zip: '01608' },
      location: { precision: 'address' },
      phones: [
        {
          kind: 'main',
          number: '+15085550100',
          extension: '12',
          answered_by: 'this facility',
          shared_by: 1,
        },
        { kind: 'intake', number: '+15085550101', extension: null },
      ],
      care: ['detox', 'inpatient', 'residential', 'outpatient'],
      disclosure: { paid: false, advertiser: null },
      sources: [{ name: 'The list', as_of: '2025' }],
    });
    expect(item?.url).toMatch(new RegExp(`^/facilities/[a-z0-9-]+-${item?.id}$`));
  });

  it('discloses who pays, without moving anyone', async () => {
    const before = await search('?near=MA');
    const id = before.items.at(-1)?.id ?? '';
    const advertiser = await database.prisma.advertiser.create({
      data: { publicName: 'Pines Group', legalName: 'Pines Group LLC' },
    });
    const placement = {
      advertiserId: advertiser.id,
      facilityId: id,
      flatPriceUsd: 100,
      areaKind: 'state',
      areaState: 'MA',
    } as const;
    await database.prisma.placement.create({
      data: { ...placement, startsAt: new Date('2020-01-01'), endsAt: new Date('2120-01-01') },
    });
    const after = await search('?near=MA');
    expect(after.items.map((item) => item.id)).toEqual(before.items.map((item) => item.id));
    expect(after.items.at(-1)?.disclosure).toMatchObject({ paid: true, advertiser: 'Pines Group' });
    expect(after.items.filter((item) => item.disclosure.paid)).toHaveLength(1);
    await database.prisma.placement.updateMany({
      data: { endedAt: new Date('2020-01-01'), endedReason: 'The test is over.' },
    });
  });
});

describe('when a search cannot be answered', () => {
  it('is 422 with choices for a name of several places', async () => {
    const problem = await refused('?near=Springfield');
    expect(problem).toMatchObject({ type: '/developers#ambiguous-place', status: 422 });
    const labels = problem.choices?.map((choice) => choice.label) ?? [];
    expect(labels).toContain('Springfield, MA');
    expect(await search(`?near=${encodeURIComponent('Springfield, MA')}`)).toMatchObject({ total: 1 });
  });

  it('is 422 for a name of none', async () => {
    expect(await refused('?near=Atlantis')).toMatchObject({ type: '/developers#unknown-place', status: 422 });
  });

  it('is 400 with one entry for each bad parameter', async () => {
    const problem = await refused('?near=MA&radius=0&care=spa&page=x&paymnet=medicaid');
    expect(problem).toMatchObject({ type: '/developers#invalid-parameters', status: 400 });
    expect(problem.errors?.map((error) => error.parameter).sort()).toEqual([
      'care',
      'page',
      'paymnet',
      'radius',
    ]);
  });
});

describe('a client that asks again', () => {
  it('is told that nothing changed, until it does', async () => {
    const first = await call('/facilities?near=MA');
    const etag = first.headers.get('etag') ?? '';
    expect((await call('/facilities?near=MA', { 'If-None-Match': etag })).status).toBe(304);
    await database.prisma.phone.updateMany({ where: { e164: '+14135550130' }, data: { extension: '7' } });
    const changed = await call('/facilities?near=MA', { 'If-None-Match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('finds a search in no shared cache', async () => {
    expect((await call('/facilities?near=MA')).headers.get('cache-control')).toBe('private, no-cache');
  });
});
