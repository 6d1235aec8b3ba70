import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { engineKeys } from '@/lib/site/embedded-meilisearch/engine-keys';
import { type OutsideEngine, openOutsideEngine } from '@/lib/site/embedded-meilisearch/outside-engine';
import { startEngine } from '@/lib/site/embedded-meilisearch/start-engine';
import { freePort } from '@/lib/site/embedded-postgres/free-port';
import type { Running } from '@/lib/site/keep-running';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { waitUntil } from '@/tests/fixtures/wait-until';
import { writeFakeEngine } from '@/tests/fixtures/write-fake-engine';

const folder = temporaryFolder();
const masterKey = 'a-master-key-of-some-length';
const keysFile = () => path.join(folder(), 'data/keys.json');
const keysMade = () =>
  existsSync(keysFile()) ? Object.keys(JSON.parse(readFileSync(keysFile(), 'utf8'))).length : 0;

let server: Running | undefined;
let opened: OutsideEngine | undefined;

afterEach(async () => {
  await opened?.stop();
  await server?.stop();
  server = undefined;
  opened = undefined;
});

async function somebodyRuns(port: number, version = '1.50.0'): Promise<string> {
  const program = writeFakeEngine(folder(), { version });
  server = await startEngine({ program, home: folder(), port, masterKey, user: null });
  return `http://127.0.0.1:${port}`;
}

async function open(...args: Parameters<typeof openOutsideEngine>): Promise<OutsideEngine> {
  opened = await openOutsideEngine(...args);
  return opened;
}

describe('a Meilisearch that somebody else runs', () => {
  it('is given our two keys with its master key', async () => {
    const host = await somebodyRuns(await freePort());
    expect(await open(host, { MEILI_MASTER_KEY: masterKey })).toMatchObject({
      ...engineKeys(masterKey),
      answers: true,
    });
    expect(keysMade()).toBe(2);
  });

  it('is given them again when it has lost them', async () => {
    const host = await somebodyRuns(await freePort());
    await open(host, { MEILI_MASTER_KEY: masterKey }, 20);
    await server?.stop();
    writeFileSync(keysFile(), '{}');
    await somebodyRuns(Number(new URL(host).port));
    await waitUntil(() => keysMade() === 2);
  });

  it('may come later: the keys are known before, and made when it answers', async () => {
    const port = await freePort();
    const engine = await open(`http://127.0.0.1:${port}`, { MEILI_MASTER_KEY: masterKey }, 20);
    expect(engine).toMatchObject({ ...engineKeys(masterKey), answers: false });
    await somebodyRuns(port);
    await waitUntil(() => keysMade() === 2);
  });

  it('is asked with the keys that were given, and nothing is made in it without its master key', async () => {
    const host = await somebodyRuns(await freePort());
    const given = { MEILI_SEARCH_KEY: 'a-search-key-of-theirs', MEILI_INDEX_KEY: 'an-index-key-of-theirs' };
    expect(await open(host, given)).toMatchObject({
      searchKey: given.MEILI_SEARCH_KEY,
      indexKey: given.MEILI_INDEX_KEY,
      answers: true,
    });
    expect(keysMade()).toBe(0);
  });

  it('may be one whose index somebody else keeps', async () => {
    const host = await somebodyRuns(await freePort());
    const engine = await open(host, { MEILI_SEARCH_KEY: 'a-search-key-of-theirs' });
    expect(engine.indexKey).toBeUndefined();
  });
});

describe('one that cannot be used is one sentence', () => {
  it('without a key', async () => {
    await expect(open('http://127.0.0.1:9', { MEILI_INDEX_KEY: 'an-index-key-of-theirs' })).rejects.toThrow(
      'MEILI_HOST needs a key: set MEILI_MASTER_KEY, or MEILI_SEARCH_KEY and MEILI_INDEX_KEY',
    );
  });

  it('with a master key that it refuses, which is not repeated', async () => {
    const host = await somebodyRuns(await freePort());
    await expect(open(host, { MEILI_MASTER_KEY: 'another-key-of-some-length' })).rejects.toThrow(
      /^MEILI_HOST refuses MEILI_MASTER_KEY$/,
    );
  });

  it('of another version', async () => {
    const host = await somebodyRuns(await freePort(), '1.12.8');
    await expect(open(host, { MEILI_MASTER_KEY: masterKey })).rejects.toThrow(
      'MEILI_HOST is Meilisearch 1.12.8, and this is written for 1.50.0',
    );
  });
});
