import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { healthSchema } from '@/lib/api/output/health-schema';
import { suggestionsSchema } from '@/lib/api/output/place-schema';
import { problemSchema } from '@/lib/api/output/problem-schema';
import { openDatabase } from '@/lib/site/database';
import packageFile from '@/package.json';
import type { TestDatabase } from '../../fixtures/database';
import { call, closeApiDirectory, openApiDirectory, ROUTES, serveFrom } from './api-fixture';

let database: TestDatabase;
beforeAll(async () => {
  database = await openApiDirectory();
});
afterAll(() => closeApiDirectory(database));
afterEach(() => {
  vi.unstubAllEnvs();
  serveFrom(database);
});

describe('GET /api/v1/health', () => {
  const health = async () => {
    const body = await (await call('/health')).json();
    expect(healthSchema.parse(body)).toEqual(body);
    return body;
  };

  it('says which engine answers and why, how much there is and how old it is', async () => {
    expect(await health()).toEqual({
      status: 'ok',
      engine: 'postgres',
      engine_reason: expect.stringMatching(/\S/),
      degraded: false,
      search_engine: null,
      facilities: 6,
      data_as_of: '2025',
      sample: false,
      searches_without_results: expect.any(Number),
      version: packageFile.version,
    });
  });

  it('counts the searches that found nothing, and only how many', async () => {
    const before = await health();
    await call('/facilities?near=MA&q=xqzwvj');
    await call('/facilities?near=MA');
    const after = await health();
    expect(after.searches_without_results).toBe(before.searches_without_results + 1);
    expect(JSON.stringify(after)).not.toContain('xqzwvj');
  });

  it('says when another engine answers than the one that was asked for', async () => {
    vi.stubEnv('SEARCH_ENGINE', 'meilisearch');
    expect(await health()).toMatchObject({ engine: 'postgres', degraded: true });
  });
});

describe('when the database does not answer', () => {
  it.each(['/health', '/facilities?near=MA', '/facilities/k3v9q2'])('%s is 503, not 500', async (path) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const port = await closedPort();
    serveFrom(openDatabase(`postgresql://nobody@127.0.0.1:${port}/none`));
    const response = await call(path);
    const body = await response.json();
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(problemSchema.parse(body)).toEqual(body);
    expect(body.type).toBe('/developers#unavailable');
    expect(log.mock.calls.flat().join()).not.toContain('near');
  });

  it('leaves suggestions working: they need no database', async () => {
    serveFrom({ pool: new pg.Pool({ port: 1 }), prisma: database.prisma });
    expect((await call('/places?q=worc')).status).toBe(200);
  });
});

describe('GET /api/v1/places', () => {
  const suggest = async (q: string) => {
    const response = await call(`/places?q=${encodeURIComponent(q)}`);
    const body = await response.json();
    expect(response.status).toBe(200);
    expect(suggestionsSchema.parse(body)).toEqual(body);
    return body.items.map((item: { label: string }) => item.label);
  };

  it('completes what is typed', async () => {
    expect(await suggest('worc')).toContain('Worcester, MA');
    expect(await suggest('02118')).toEqual(['Boston, MA 02118']);
  });

  it('gives labels that a search takes', async () => {
    for (const label of await suggest('spring'))
      expect((await call(`/facilities?near=${encodeURIComponent(label)}`)).status, label).toBe(200);
  });

  it('is an empty list for what begins no name', async () => {
    expect(await suggest('zzzzqqqq 99')).toEqual([]);
  });

  it('is kept nowhere', async () => {
    expect((await call('/places?q=worc')).headers.get('cache-control')).toBe('no-store');
  });

  it('refuses to guess from nothing', async () => {
    expect((await call('/places')).status).toBe(400);
  });
});

describe('every address', () => {
  it.each(Object.entries(ROUTES))('%s may be called from any page', (_, route) => {
    expect(route.OPTIONS().headers.get('access-control-allow-origin')).toBe('*');
  });

  it('describes itself, and the description may be kept', async () => {
    const response = await call('/openapi.json');
    expect(response.headers.get('cache-control')).toContain('public');
    expect(await response.json()).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api/v1' }] });
  });
});

/** A port that nobody listens on: taken from the system, then given back. */
async function closedPort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 1;
}
