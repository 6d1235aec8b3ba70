import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { clustersSchema } from '@/lib/api/output/clusters-schema';
import { problemSchema } from '@/lib/api/output/problem-schema';
import type { TestDatabase } from '../../fixtures/database';
import { call, closeApiDirectory, openApiDirectory } from './api-fixture';

let database: TestDatabase;
beforeAll(async () => {
  database = await openApiDirectory();
});
afterAll(() => closeApiDirectory(database));

const COUNTRY = 'z=4&bbox=-125,24,-66,50';

/** Asks, and holds the answer to its published schema: nothing missing, nothing more. */
async function clusters(query: string): Promise<z.output<typeof clustersSchema>> {
  const response = await call(`/clusters?${query}`);
  expect(response.status, query).toBe(200);
  const body = await response.json();
  expect(clustersSchema.parse(body)).toEqual(body);
  return body;
}

async function refused(query: string) {
  const response = await call(`/clusters?${query}`);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const body = await response.json();
  expect(body.status).toBe(response.status);
  return problemSchema.parse(body);
}

const names = async (query: string) => (await clusters(query)).facilities.map(({ name }) => name).sort();

describe('GET /api/v1/clusters', () => {
  it('shows all results of a search that stand in the view, and tells how many no map can show', async () => {
    const answer = await clusters(`${COUNTRY}&near=MA`);
    expect(answer).toMatchObject({
      place: { kind: 'state', label: 'Massachusetts' },
      ...{ radius_miles: null, total: 4, without_point: 1, zoom: 4, clusters: [] },
      ...{ engine: 'postgres', degraded: false },
    });
    expect(answer.facilities.map(({ name }) => name).sort()).toEqual([
      'Birch Clinic',
      'Elm House',
      'Harbor Recovery',
      'Quiet Pines',
    ]);
  });

  it('writes a facility with its point, how exact that is, its page and its distance', async () => {
    const { facilities, place, radius_miles } = await clusters(`${COUNTRY}&near=02118&q=harbor`);
    expect([place?.label, radius_miles]).toEqual(['Boston, MA 02118', 25]);
    expect(facilities).toEqual([
      {
        ...{ id: expect.any(String), name: 'Harbor Recovery', name_detail: null },
        url: `/facilities/harbor-recovery-boston-${facilities[0]?.id}`,
        ...{ latitude: 42.3388, longitude: -71.0726, precision: 'address' },
        ...{ city: 'Boston', state: 'MA', zip: '02118' },
        ...{ distance_miles: expect.any(Number), paid: false, paid_label: null, sample: false },
      },
    ]);
    expect(facilities[0]?.distance_miles).toBeLessThan(1);
  });

  it('takes every parameter of the search', async () => {
    expect(await names(`${COUNTRY}&near=Worcester,+MA&radius=5`)).toEqual(['Birch Clinic', 'Elm House']);
    expect(await names(`${COUNTRY}&near=MA&care=outpatient,telehealth`)).toEqual(['Birch Clinic']);
    expect(await names(`${COUNTRY}&near=MA&care=iop&care=detox`)).toEqual(['Birch Clinic', 'Elm House']);
    expect(await names(`${COUNTRY}&q=harbor`)).toEqual(['Harbor Recovery']);
  });

  it('keeps to the box of the search wherever the map looks', async () => {
    const worcester = 'within=-71.9,42.2,-71.7,42.3';
    expect(await names(`${COUNTRY}&${worcester}`)).toEqual(['Birch Clinic', 'Elm House']);
    expect((await clusters(`z=10&bbox=-71.2,42.2,-70.9,42.5&${worcester}`)).total).toBe(0);
  });

  it('looks only at the view, as whole tiles that it names', async () => {
    const answer = await clusters('z=10&bbox=-71.2,42.2,-70.9,42.5');
    expect(answer.facilities.map(({ name }) => name)).toEqual(['Harbor Recovery']);
    const [west, south, east, north] = answer.bbox;
    expect(west <= -71.2 && south <= 42.2 && east >= -70.9 && north >= 42.5).toBe(true);
    expect(await clusters(`z=10&bbox=${answer.bbox.join(',')}`)).toEqual(answer);
  });

  it('answers alike for views of the same tiles', async () => {
    const one = await call('/clusters?z=10&bbox=-71.2,42.2,-70.9,42.5');
    const other = await call('/clusters?z=10&bbox=-71.19,42.21,-70.91,42.49');
    expect(other.headers.get('etag')).toBe(one.headers.get('etag'));
  });

  it('shows the other side of the antimeridian, and nothing where nothing is', async () => {
    const { bbox, total } = await clusters('z=4&bbox=172,51,-130,72');
    expect([total, bbox[0] > bbox[2]]).toEqual([0, true]);
  });

  it('shows the whole world, at the zoom that has few tiles', async () => {
    const { total, without_point, zoom, bbox } = await clusters('z=20&bbox=-180,-90,180,90');
    expect([total, without_point, zoom]).toEqual([5, 1, 3]);
    expect(bbox).toEqual([-180, -90, 180, 90]);
  });

  it('mends a typo as the list does, and says so', async () => {
    expect(await clusters(`${COUNTRY}&q=harbr+recovry`)).toMatchObject({
      total: 1,
      corrected_to: 'harbor recovery',
    });
  });

  it('says of a place that it is not known, or which ones it may be', async () => {
    expect(await refused(`${COUNTRY}&near=Atlantis`)).toMatchObject({
      status: 422,
      type: '/developers#unknown-place',
    });
    const ambiguous = await refused(`${COUNTRY}&near=Springfield`);
    expect(ambiguous).toMatchObject({ status: 422, type: '/developers#ambiguous-place' });
    expect(ambiguous.choices?.length).toBeGreaterThan(2);
  });
});

describe('what is wrong with a view is said, and nothing is searched', () => {
  it.each([
    ['', ['z', 'bbox']],
    ['z=4', ['bbox']],
    ['bbox=-125,24,-66,50', ['z']],
    ['z=21&bbox=-125,24,-66,50', ['z']],
    ['z=-1&bbox=-125,24,-66,50', ['z']],
    ['z=4.5&bbox=-125,24,-66,50', ['z']],
    ['z=4&z=5&bbox=-125,24,-66,50', ['z']],
    ['z=4&bbox=-125,50,-66,24', ['bbox']],
    ['z=4&bbox=-181,24,-66,50', ['bbox']],
    ['z=4&bbox=-125,24,-66', ['bbox']],
    ['z=4&bbox=a,b,c,d', ['bbox']],
    ['z=4&bbox=-125,24,-66,50&within=1,2', ['within']],
    ['z=4&bbox=-125,24,-66,50&radius=0&care=nothing', ['radius', 'care']],
    ['z=4&bbox=-125,24,-66,50&page=2', ['page']],
  ])('“%s”', async (query, parameters) => {
    const { status, errors } = await refused(query);
    expect(status).toBe(400);
    expect(errors?.map(({ parameter }) => parameter).sort()).toEqual([...parameters].sort());
  });
});

describe('what a cache may do with it', () => {
  it('a client that has it is told so, until the directory changes', async () => {
    const first = await call(`/clusters?${COUNTRY}&near=MA`);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
    expect((await call(`/clusters?${COUNTRY}&near=MA`, headers)).status).toBe(304);
    expect((await call(`/clusters?${COUNTRY}&near=RI`, headers)).status).toBe(200);
  });

  it('any website may ask', async () => {
    expect((await call(`/clusters?${COUNTRY}`)).headers.get('access-control-allow-origin')).toBe('*');
  });
});
