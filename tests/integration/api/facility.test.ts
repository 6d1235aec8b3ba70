import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facilitySchema } from '@/lib/api/output/facility-schema';
import { problemSchema } from '@/lib/api/output/problem-schema';
import type { TestDatabase } from '../../fixtures/database';
import { call, closeApiDirectory, openApiDirectory } from './api-fixture';

let database: TestDatabase;
let id: string;
beforeAll(async () => {
  database = await openApiDirectory();
  ({ id } = await database.prisma.facility.findFirstOrThrow({
    where: { name: 'Elm House' },
    select: { id: true },
  }));
});
afterAll(() => closeApiDirectory(database));

const change = (data: { status?: 'active' | 'closed'; withdrawn?: boolean }) =>
  database.prisma.facility.update({ where: { id }, data });

describe('GET /api/v1/facilities/{id}', () => {
  it('gives the facility by its published schema', async () => {
    const response = await call(`/facilities/${id}`);
    const body = await response.json();
    expect(response.status).toBe(200);
    expect(facilitySchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({ id, name: 'Elm House', status: 'active', sample: false, as_of: '2025' });
    expect(body.disclosure.text).toMatch(/\S/);
  });

  it('still answers for one that has closed, and says so', async () => {
    await change({ status: 'closed' });
    expect(await (await call(`/facilities/${id}`)).json()).toMatchObject({ id, status: 'closed' });
    await change({ status: 'active' });
  });

  it('does not know one that was withdrawn', async () => {
    await change({ withdrawn: true });
    expect((await call(`/facilities/${id}`)).status).toBe(404);
    await change({ withdrawn: false });
  });

  it.each(['nobody', 'a%00b', '%F0%9F%92%A9', "' or 1=1 --", 'x'.repeat(3_000), '__proto__', '..%2F..'])(
    'does not know %s',
    async (unknown) => {
      const response = await call(`/facilities/${unknown}`);
      const body = await response.json();
      expect(response.status).toBe(404);
      expect(problemSchema.parse(body)).toEqual(body);
    },
  );

  it('refuses a parameter that it would ignore', async () => {
    expect((await call(`/facilities/${id}?near=MA`)).status).toBe(400);
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await call(`/facilities/${id}`)).headers.get('etag') ?? '';
    expect((await call(`/facilities/${id}`, { 'If-None-Match': etag })).status).toBe(304);
  });
});
