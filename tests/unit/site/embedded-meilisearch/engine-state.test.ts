import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineKeys } from '@/lib/site/embedded-meilisearch/engine-keys';
import {
  newMasterKey,
  readEngineState,
  writeEngineState,
} from '@/lib/site/embedded-meilisearch/engine-state';
import { runningEngine } from '@/lib/site/embedded-meilisearch/running-engine';
import { processIdentity } from '@/lib/site/process-identity';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const folder = temporaryFolder();
const masterKey = 'a-master-key-of-some-length';
const file = () => path.join(folder(), 'meilisearch.json');

describe('what is remembered about our own engine', () => {
  it('is read as it was written, and nobody else may read it', () => {
    const state = { port: 7700, masterKey, process: { pid: 12, identity: 'boot 3' } };
    writeEngineState(folder(), state);
    expect(readEngineState(folder())).toEqual(state);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    writeEngineState(folder(), { ...state, process: null });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it.each(['', '{"port": 77', '{"port":7700,"masterKey":"short","process":null}', '[]'])(
    'is made anew rather than believed when it is damaged: %j',
    (text) => {
      writeFileSync(file(), text);
      expect(readEngineState(folder())).toBeNull();
    },
  );

  it('is nothing before the first start', () => {
    expect(readEngineState(folder())).toBeNull();
  });
});

it('makes master keys that are long and never twice the same', () => {
  const keys = Array.from({ length: 20 }, newMasterKey);
  expect(new Set(keys).size).toBe(20);
  for (const key of keys) expect(key).toMatch(/^[\w-]{32}$/);
});

describe('runningEngine', () => {
  const own = { pid: process.pid, identity: String(processIdentity(process.pid)) };
  const auto = { SEARCH_ENGINE: 'auto' } as const;

  it('finds our own engine while it runs, with the two keys that follow from its master key', () => {
    writeEngineState(folder(), { port: 7711, masterKey, process: own });
    expect(runningEngine(auto, folder())).toEqual({
      host: 'http://127.0.0.1:7711',
      ...engineKeys(masterKey),
    });
    expect(readFileSync(file(), 'utf8')).not.toContain(engineKeys(masterKey).indexKey);
  });

  it('finds none when it does not run, or its number belongs to another process by now', () => {
    expect(runningEngine(auto, folder())).toBeNull();
    writeEngineState(folder(), { port: 7711, masterKey, process: null });
    expect(runningEngine(auto, folder())).toBeNull();
    writeEngineState(folder(), { port: 7711, masterKey, process: { ...own, identity: 'an earlier boot 1' } });
    expect(runningEngine(auto, folder())).toBeNull();
  });

  it('takes the one of MEILI_HOST first, with given keys before those of the master key', () => {
    writeEngineState(folder(), { port: 7711, masterKey, process: own });
    const env = { ...auto, MEILI_HOST: 'http://search.example.org', MEILI_INDEX_KEY: 'a-key-that-was-given' };
    expect(runningEngine(env, folder())).toEqual({
      host: 'http://search.example.org',
      searchKey: undefined,
      indexKey: 'a-key-that-was-given',
    });
    expect(runningEngine({ ...env, MEILI_MASTER_KEY: masterKey }, folder())).toMatchObject({
      searchKey: engineKeys(masterKey).searchKey,
      indexKey: 'a-key-that-was-given',
    });
  });

  it('is none when Postgres is to answer', () => {
    writeEngineState(folder(), { port: 7711, masterKey, process: own });
    expect(runningEngine({ SEARCH_ENGINE: 'postgres' }, folder())).toBeNull();
  });
});
