import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type ArrangeOptions,
  arrangeEngine,
  type Engine,
} from '@/lib/site/embedded-meilisearch/arrange-engine';
import { engineKeys } from '@/lib/site/embedded-meilisearch/engine-keys';
import { readEngineState } from '@/lib/site/embedded-meilisearch/engine-state';
import { freePort } from '@/lib/site/embedded-postgres/free-port';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { writeFakeEngine } from '@/tests/fixtures/write-fake-engine';

const folder = temporaryFolder();
const stateFolder = () => path.join(folder(), '.data');
const state = () => readEngineState(stateFolder());

/** Stands in for the host of the releases. */
let releases: Server;
let downloads = 0;
let asset: Buffer;
let arranged: Engine | null = null;

beforeEach(async () => {
  downloads = 0;
  asset = readFileSync(writeFakeEngine(folder(), {}, 'official'));
  releases = createServer((_, reply) => {
    downloads += 1;
    reply.end(asset);
  });
  await new Promise<void>((resolve) => releases.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await arranged?.stop();
  arranged = null;
  releases.closeAllConnections();
  releases.close();
});

/** A program in a folder of its own, which is a search path. */
function onPath(version = '1.50.0'): string {
  const place = path.join(folder(), 'bin');
  mkdirSync(place, { recursive: true });
  writeFakeEngine(place, { version });
  return place;
}

async function arrange(
  env: Partial<ArrangeOptions['env']> = {},
  options: Partial<ArrangeOptions> = {},
): Promise<Engine | null> {
  const sha256 = createHash('sha256').update(asset).digest('hex');
  arranged = await arrangeEngine({
    env: { SEARCH_ENGINE: 'auto', ...env } as ArrangeOptions['env'],
    searchPath: '',
    stateFolder: stateFolder(),
    report: () => {},
    say: () => {},
    release: {
      from: `http://127.0.0.1:${(releases.address() as AddressInfo).port}`,
      release: { asset: 'meilisearch-test', sha256 },
    },
    ...options,
  });
  return arranged;
}

describe('the engine is brought from the nearest place that has one', () => {
  it.each(['auto', 'meilisearch'] as const)(
    'downloaded, when nothing else is there (%s)',
    async (setting) => {
      const engine = await arrange({ SEARCH_ENGINE: setting });
      expect(engine?.where).toBe('Meilisearch 1.50.0, the official release');
      expect(downloads).toBe(1);
      expect(engine).toMatchObject(engineKeys(String(state()?.masterKey)));
      expect((await fetch(`${engine?.host}/health`)).status).toBe(200);
    },
  );

  it('from the search path, before anything is downloaded', async () => {
    const searchPath = onPath();
    const engine = await arrange({}, { searchPath });
    expect(engine?.where).toBe(`Meilisearch 1.50.0, ${searchPath}/meilisearch`);
    expect(downloads).toBe(0);
  });

  it('from MEILI_BIN, before the search path', async () => {
    const program = writeFakeEngine(folder(), { version: '1.50.7' }, 'mine');
    const engine = await arrange({ MEILI_BIN: program }, { searchPath: onPath() });
    expect(engine?.where).toBe('Meilisearch 1.50.7, the program of MEILI_BIN');
  });

  it('from MEILI_HOST, before all else: nothing is started here', async () => {
    const env = {
      MEILI_HOST: 'http://someone:hushhush@127.0.0.1:9',
      MEILI_SEARCH_KEY: 'a-search-key-of-theirs',
      MEILI_BIN: writeFakeEngine(folder()),
    };
    const engine = await arrange(env, { searchPath: onPath() });
    expect(engine).toMatchObject({ host: env.MEILI_HOST, searchKey: env.MEILI_SEARCH_KEY });
    expect(engine?.where).toBe('Meilisearch at 127.0.0.1:9 does not answer yet, Postgres does');
    expect(existsSync(stateFolder())).toBe(false);
  });
});

describe('an engine that cannot be had is said, never replaced by another without a word', () => {
  it('a MEILI_BIN that is not there', async () => {
    const env = { MEILI_BIN: path.join(folder(), 'missing') };
    await expect(arrange(env, { searchPath: onPath() })).rejects.toThrow(
      `MEILI_BIN is not a program that can be run: ${env.MEILI_BIN}`,
    );
  });

  it('one of another version on the search path', async () => {
    await expect(arrange({}, { searchPath: onPath('1.51.0') })).rejects.toThrow('is Meilisearch 1.51.0');
    expect(downloads).toBe(0);
  });

  it('a download with another sum is never run', async () => {
    const marker = path.join(folder(), 'it-ran');
    asset = Buffer.from(`#!/bin/sh\ntouch ${marker}\n`);
    const release = {
      from: `http://127.0.0.1:${(releases.address() as AddressInfo).port}`,
      release: { asset: 'meilisearch-test', sha256: 'f'.repeat(64) },
    };
    await expect(arrange({}, { release })).rejects.toThrow('is not the official release');
    expect(existsSync(marker)).toBe(false);
  });

  it('a platform without a release', async () => {
    const release = { from: 'http://127.0.0.1:9', release: null };
    await expect(arrange({}, { release })).rejects.toThrow(
      'there is no Meilisearch 1.50.0 for this platform',
    );
  });

  it('a state folder that cannot be made', async () => {
    writeFileSync(path.join(folder(), 'file'), '');
    const inAFile = path.join(folder(), 'file/.data');
    await expect(arrange({}, { stateFolder: inAFile })).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});

it('asks no one when Postgres is to answer: no connection, no program, no file', async () => {
  const connect = vi.spyOn(Socket.prototype, 'connect');
  const marker = path.join(folder(), 'it-ran');
  const program = path.join(folder(), 'meilisearch');
  writeFileSync(program, `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
  const host = `http://127.0.0.1:${await freePort()}`;
  const env = { SEARCH_ENGINE: 'postgres', MEILI_HOST: host, MEILI_BIN: program } as const;
  expect(await arrange(env, { searchPath: folder() })).toBeNull();
  expect(connect).not.toHaveBeenCalled();
  expect([existsSync(marker), existsSync(stateFolder()), downloads]).toEqual([false, false, 0]);
  // The same watch does see the one of an engine that is asked.
  await arrange({ MEILI_HOST: host, MEILI_SEARCH_KEY: 'a-search-key-of-theirs' });
  expect(connect).toHaveBeenCalled();
});
