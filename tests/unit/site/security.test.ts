import { NextRequest } from 'next/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy } from '@/lib/site/content-security-policy';
import { PEER_HEADER } from '@/lib/site/prepare-requests';
import { REQUESTS_PER_MINUTE, takeTurn } from '@/lib/site/rate-limit';
import { SECURITY_HEADERS } from '@/lib/site/security-headers';
import { config, proxy } from '@/proxy';

const policyOf = (input: Partial<Parameters<typeof contentSecurityPolicy>[0]> = {}) =>
  contentSecurityPolicy({ nonce: 'abc', secure: false, development: false, mapHosts: [], ...input });
const header = (key: string) => SECURITY_HEADERS.find((entry) => entry.key === key)?.value;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe('contentSecurityPolicy', () => {
  it('allows nothing by default, and no host but this one', () => {
    expect(policyOf()).toMatch(/^default-src 'none';/);
    expect(policyOf()).not.toMatch(/https?:|\*/);
  });

  it('runs only scripts and shows only styles of this answer', () => {
    expect(policyOf()).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policyOf()).toContain("style-src 'self' 'nonce-abc';");
    expect(policyOf()).not.toContain('unsafe');
  });

  it('cannot be framed, rebased, or made to send its forms elsewhere', () => {
    for (const directive of [
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "object-src 'none'",
    ])
      expect(policyOf()).toContain(directive);
  });

  it('asks for https only where the site has it: a plain local start must work', () => {
    expect(policyOf()).not.toContain('upgrade-insecure-requests');
    expect(policyOf({ secure: true })).toContain('upgrade-insecure-requests');
  });

  it('lets a worker come from this site, and from nowhere else', () => {
    expect(policyOf()).toContain("worker-src 'self';");
  });

  it('lets in data and pictures of the hosts of a configured map, and no script of theirs', () => {
    const policy = policyOf({ mapHosts: ['https://tiles.example.org', 'https://letters.example.org'] });
    expect(policy).toContain("connect-src 'self' https://tiles.example.org https://letters.example.org;");
    expect(policy).toContain(
      "img-src 'self' data: https://tiles.example.org https://letters.example.org blob:;",
    );
    expect(policy.match(/tiles\.example/g)).toHaveLength(2);
  });

  it('makes room for development in development alone', () => {
    expect(policyOf({ development: true })).toContain("'unsafe-eval'");
  });
});

describe('proxy', () => {
  // A file needs no database, so that the policy can be seen without one.
  const visit = (path = '/icon.svg') => proxy(new NextRequest(`http://localhost:3000${path}`));
  const nonceOf = (policy: string | null) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1];

  it('gives each answer a nonce of its own with at least 128 bits', async () => {
    const [first, second] = [await visit(), await visit()].map((response) =>
      nonceOf(response.headers.get('content-security-policy')),
    );
    expect(first).not.toBe(second);
    expect(Buffer.from(first ?? '', 'base64')).toHaveLength(16);
  });

  it('hands the page the same policy that the browser gets', async () => {
    const response = await visit();
    expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(
      response.headers.get('content-security-policy'),
    );
  });

  it('promises https only when the site is reached by it', async () => {
    expect((await visit()).headers.get('strict-transport-security')).toBeNull();
    vi.stubEnv('SITE_URL', 'https://daylight.example');
    expect((await visit()).headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
  });

  it('names the hosts of a map only while one is configured', async () => {
    const policy = async () => (await visit()).headers.get('content-security-policy');
    expect(await policy()).toContain("connect-src 'self';");
    vi.stubEnv('MAPBOX_TOKEN', 'pk.test');
    expect(await policy()).toContain("connect-src 'self' https://api.mapbox.com");
    vi.stubEnv('MAP_STYLE_URL', 'https://tiles.example.org/style.json');
    expect(await policy()).toContain("connect-src 'self' https://tiles.example.org;");
  });

  it('sets no cookie', async () => {
    expect((await visit()).headers.get('set-cookie')).toBeNull();
  });

  it('answers itself while there is no database: 503, with the numbers, under the same policy', async () => {
    vi.stubEnv('DATABASE_URL', '');
    const response = await visit('/search?near=Worcester%2C+MA');
    const page = await response.text();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(page).toContain('tel:+18006624357');
    expect(page).not.toContain('Worcester');
    expect(page).toContain(`nonce="${nonceOf(response.headers.get('content-security-policy'))}"`);
  });

  it('asks a database that does not answer for nothing more: a page would wait for that, too', async () => {
    const asked: string[] = [];
    const away = (what: string) => async () => {
      asked.push(what);
      throw new Error('Query read timeout');
    };
    const pool = { totalCount: 1, idleCount: 1, options: { max: 10 }, query: away('ping') };
    vi.stubGlobal('daylightDatabase', { pool, prisma: { helpline: { findMany: away('helplines') } } });
    expect((await visit('/search')).status).toBe(503);
    expect(asked).toEqual(['ping']);
  });

  it('takes no name for a file: what only looks like one, and the sitemaps, wait for the directory as pages do', async () => {
    vi.stubEnv('DATABASE_URL', '');
    for (const path of [
      '/x.y',
      '/.well-known/nothing.txt',
      '/map/nothing.pmtiles',
      '/sitemap.xml',
      '/sitemaps/0',
    ])
      expect((await visit(path)).status, path).toBe(503);
  });

  it('lets the page for emergencies through without a database, and no page beside it', async () => {
    vi.stubEnv('DATABASE_URL', '');
    expect((await visit('/help')).status).toBe(200);
    for (const path of ['/helplines', '/help/more', '/who-answers'])
      expect((await visit(path)).status).toBe(503);
  });

  it('asks a network that wants more pages than people do to wait: 429, with the numbers', async () => {
    vi.stubEnv('DATABASE_URL', '');
    const ask = (path: string, peer: string) =>
      proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { [PEER_HEADER]: peer } }));
    for (let i = 0; i < REQUESTS_PER_MINUTE; i++) await takeTurn('pages of 192.0.2.77');
    const response = await ask('/search?near=Worcester%2C+MA', '192.0.2.77');
    const page = await response.text();
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(page).toContain('tel:+18006624357');
    expect(page).not.toContain('Worcester');
    // Nobody else waits, and neither do files or a program of the same network.
    expect((await ask('/search', '192.0.2.78')).status).toBe(503);
    expect((await ask('/icon.svg', '192.0.2.77')).status).toBe(200);
    expect((await ask('/api/v1/health', '192.0.2.77')).status).toBe(200);
    expect(await takeTurn('192.0.2.77')).toEqual({ allowed: true });
  });

  it('opens the page for emergencies however many pages a network asks for, and counts none of them', async () => {
    vi.stubEnv('DATABASE_URL', '');
    const ask = (path: string) =>
      proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { [PEER_HEADER]: '192.0.2.79' } }));
    for (let i = 0; i < REQUESTS_PER_MINUTE - 1; i++) await takeTurn('pages of 192.0.2.79');
    for (let i = 0; i < 3; i++) expect((await ask('/help')).status).toBe(200);
    expect((await ask('/search')).status).toBe(503);
    expect((await ask('/search')).status).toBe(429);
    expect((await ask('/help')).status).toBe(200);
  });

  it('leaves the API alone, and nothing that is no part of it', () => {
    const isMatched = (path: string) => new RegExp(`^${config.matcher}$`).test(path);
    for (const path of ['/api/v1/health', '/api/v1/facilities/abc234', '/api/v1/nothing'])
      expect(isMatched(path), path).toBe(false);
    for (const path of ['/', '/search', '/api', '/api/v2/health', '/api/v10/health', '/apiary'])
      expect(isMatched(path), path).toBe(true);
  });
});

describe('SECURITY_HEADERS', () => {
  it('let no address of ours out with a link', () => {
    expect(header('Referrer-Policy')).toBe('no-referrer');
  });

  it('let this site alone ask for a location, and nobody for a camera', () => {
    expect(header('Permissions-Policy')).toContain('geolocation=(self)');
    expect(header('Permissions-Policy')).toContain('camera=()');
  });

  it('stop browsers from guessing what a file is', () => {
    expect(header('X-Content-Type-Options')).toBe('nosniff');
  });
});
