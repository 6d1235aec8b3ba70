import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engineKeys, ensureEngineKeys } from '@/lib/site/embedded-meilisearch/engine-keys';
import { startEngine } from '@/lib/site/embedded-meilisearch/start-engine';
import { freePort } from '@/lib/site/embedded-postgres/free-port';
import type { Running } from '@/lib/site/keep-running';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { writeFakeEngine } from '@/tests/fixtures/write-fake-engine';

const folder = temporaryFolder();
const masterKey = 'a-master-key-of-some-length';
let engine: Running;
let host: string;

beforeEach(async () => {
  const port = await freePort();
  host = `http://127.0.0.1:${port}`;
  engine = await startEngine({
    program: writeFakeEngine(folder()),
    home: folder(),
    port,
    masterKey,
    user: null,
  });
});
afterEach(() => engine.stop());

type Key = { uid: string; actions: string[]; indexes: string[]; expiresAt: null };

async function call(method: string, url: string, body?: object): Promise<Key> {
  const headers = { authorization: `Bearer ${masterKey}`, 'content-type': 'application/json' };
  const response = await fetch(host + url, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return response.status === 204 ? (null as never) : ((await response.json()) as Key);
}

const search = 'c1d9e1b0-6f55-4a53-9f0e-6b1d3a0f7a01';
const index = 'c1d9e1b0-6f55-4a53-9f0e-6b1d3a0f7a02';

describe('ensureEngineKeys', () => {
  it('makes a key that may only search our indexes, and one that may only write them', async () => {
    await ensureEngineKeys(host, masterKey);
    expect(await call('GET', `/keys/${search}`)).toMatchObject({
      actions: ['search'],
      indexes: ['facilities-*'],
      key: engineKeys(masterKey).searchKey,
    });
    const writing = await call('GET', `/keys/${index}`);
    expect(writing).toMatchObject({ indexes: ['facilities-*'], key: engineKeys(masterKey).indexKey });
    expect(writing.actions).toEqual(['documents.*', 'indexes.*', 'settings.*', 'tasks.get', 'stats.get']);
  });

  it('leaves keys that are right as they are', async () => {
    await ensureEngineKeys(host, masterKey);
    const before = await call('GET', `/keys/${search}`);
    await call('DELETE', `/keys/${index}`);
    await ensureEngineKeys(host, masterKey);
    expect(await call('GET', `/keys/${search}`)).toEqual(before);
    expect(await call('GET', `/keys/${index}`)).toMatchObject({ uid: index });
  });

  it('makes one again that may do something else', async () => {
    const other = { uid: search, name: 'Daylight: search', expiresAt: null };
    await call('POST', '/keys', { ...other, actions: ['*'], indexes: ['*'] });
    await ensureEngineKeys(host, masterKey);
    expect(await call('GET', `/keys/${search}`)).toMatchObject({
      actions: ['search'],
      indexes: ['facilities-*'],
    });
  });

  it('fails when the engine refuses the master key', async () => {
    await expect(ensureEngineKeys(host, 'another-master-key-than-that')).rejects.toThrow();
  });
});

describe('engineKeys', () => {
  it('follow from the master key alone, and tell nothing of it', () => {
    expect(engineKeys(masterKey)).toEqual(engineKeys(masterKey));
    const { searchKey, indexKey } = engineKeys(masterKey);
    expect(searchKey).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set([searchKey, indexKey, engineKeys(`${masterKey}!`).searchKey]).size).toBe(3);
  });
});
