import { afterEach, describe, expect, it, vi } from 'vitest';
import { readEnv } from '@/lib/site/env';
import { siteUrl } from '@/lib/site/site-url';
import { StartProblem } from '@/lib/site/start-problem';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a setting', () => {
  it.each([
    ['DATABASE_URL', 'postgres://a:b@db.example:5433/x', 'postgres://a:b@db.example:5433/x'],
    [
      'DATABASE_URL',
      'postgresql://db.example/x?sslmode=require',
      'postgresql://db.example/x?sslmode=require',
    ],
    ['DIRECTORY', 'sample', 'sample'],
    ['DIRECTORY', 'none', 'none'],
    ['SEARCH_ENGINE', 'postgres', 'postgres'],
    ['PORT', '1', 1],
    ['PORT', '65535', 65_535],
    ['SITE_URL', 'https://daylight.example', 'https://daylight.example'],
    ['SITE_URL', 'http://10.0.0.7:8080', 'http://10.0.0.7:8080'],
    ['CONTACT_EMAIL', 'fix@daylight.example', 'fix@daylight.example'],
    ['CONTACT_URL', 'https://daylight.example/report', 'https://daylight.example/report'],
    ['TRUSTED_PROXY', '0', 0],
    ['TRUSTED_PROXY', '2', 2],
    ['NODE_ENV', 'production', 'production'],
  ] as const)('%s=%s is taken', (name, given, taken) => {
    expect(readEnv({ [name]: given })[name]).toBe(taken);
  });

  it.each([
    ['DATABASE_URL', 'mysql://db.example/x'],
    ['DATABASE_URL', 'db.example:5432'],
    ['DIRECTORY', 'real'],
    ['SEARCH_ENGINE', 'Postgres'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['SITE_URL', 'daylight.example'],
    ['SITE_URL', 'ftp://daylight.example'],
    ['CONTACT_EMAIL', 'daylight.example'],
    ['CONTACT_URL', 'http://daylight.example/report'],
    ['SITE_URL', 'javascript:alert(1)'],
    ['TRUSTED_PROXY', '-1'],
    ['TRUSTED_PROXY', '11'],
    ['TRUSTED_PROXY', 'yes'],
    ['NODE_ENV', 'staging'],
  ])('%s=%s stops the start, by its name', (name, given) => {
    expect(() => readEnv({ [name]: given })).toThrow(StartProblem);
    expect(() => readEnv({ [name]: given })).toThrow(
      new RegExp(`^The configuration has a bad value: ${name} \\(`),
    );
  });

  it.each(['DATABASE_URL', 'DIRECTORY', 'SEARCH_ENGINE', 'PORT', 'SITE_URL', 'TRUSTED_PROXY'])(
    '%s that is set to nothing is as if it were not set, as a file of settings leaves it',
    (name) => {
      expect(readEnv({ [name]: '' })).toEqual(readEnv({}));
    },
  );

  it('that is bad is named together with every other bad one, in one sentence', () => {
    expect(() => readEnv({ PORT: 'x', SITE_URL: 'y', DIRECTORY: 'z' })).toThrow(
      /^[^\n]*DIRECTORY[^\n]*PORT[^\n]*SITE_URL[^\n]*\.$/,
    );
  });

  it('never shows the database’s password when it is bad', () => {
    expect(() => readEnv({ DATABASE_URL: 'mysql://me:hunter2@db.example/x' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});

describe('where the site is reached', () => {
  it('is what the operator says', () => {
    vi.stubEnv('SITE_URL', 'https://daylight.example');
    expect(siteUrl().href).toBe('https://daylight.example/');
  });

  it('is this machine at its port while nothing is said', () => {
    vi.stubEnv('SITE_URL', '');
    vi.stubEnv('PORT', '4321');
    expect(siteUrl().href).toBe('http://localhost:4321/');
  });
});
