import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readEngineState } from '@/lib/site/embedded-meilisearch/engine-state';
import { type OwnEngine, runOwnEngine } from '@/lib/site/embedded-meilisearch/run-own-engine';
import { processIdentity } from '@/lib/site/process-identity';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { waitUntil } from '@/tests/fixtures/wait-until';
import { type FakeEngineOptions, writeFakeEngine } from '@/tests/fixtures/write-fake-engine';

const folder = temporaryFolder();
const stateFolder = () => path.join(folder(), '.data');
const dataFile = (name: string) => path.join(stateFolder(), 'meilisearch/data', name);

let running: OwnEngine[] = [];
const said: string[] = [];

async function run(options: FakeEngineOptions = {}, patienceMs?: number): Promise<OwnEngine> {
  said.length = 0;
  const program = writeFakeEngine(folder(), options);
  const say = (line: string) => said.push(line);
  const engine = await runOwnEngine({
    program,
    stateFolder: stateFolder(),
    say,
    waitsMs: [1],
    ...(patienceMs && { patienceMs }),
  });
  running.push(engine);
  return engine;
}

afterEach(async () => {
  for (const engine of running) await engine.stop();
  running = [];
});

const pid = () => readEngineState(stateFolder())?.process?.pid ?? 0;
const isAlive = (number: number) => processIdentity(number) !== null;
const isHealthy = async ({ host }: OwnEngine) =>
  (await fetch(`${host}/health`).catch(() => null))?.ok === true;

async function ask({ host, masterKey }: OwnEngine, url: string): Promise<Record<string, unknown>> {
  const response = await fetch(host + url, { headers: { authorization: `Bearer ${masterKey}` } });
  return (await response.json()) as Record<string, unknown>;
}

describe('an engine of our own', () => {
  it('answers on the loopback address, with its data in .data, and is gone when it is stopped', async () => {
    const engine = await run();
    expect(engine.host).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(engine.version).toBe('1.50.0');
    expect(await isHealthy(engine)).toBe(true);
    expect(readFileSync(dataFile('VERSION'), 'utf8')).toBe('1.50.0');
    const number = pid();
    await engine.stop();
    expect(isAlive(number)).toBe(false);
    expect(readEngineState(stateFolder())?.process).toBeNull();
    expect(said).toEqual([]);
  });

  it('keeps no log of what is asked, tells nobody of its use, and sees nothing of our environment', async () => {
    process.env.MEILI_DUMP_DIR = '/from/somebody/else';
    const seen = await ask(await run(), '/environment').finally(() => {
      delete process.env.MEILI_DUMP_DIR;
    });
    expect(seen).toMatchObject({
      MEILI_ENV: 'production',
      MEILI_NO_ANALYTICS: 'true',
      MEILI_LOG_LEVEL: 'OFF',
    });
    expect(Object.values(seen)).not.toContain('/from/somebody/else');
    expect(seen).not.toHaveProperty('HOME');
  });

  it('keeps its port, its master key and its data from one start to the next', async () => {
    const first = await run();
    writeFileSync(dataFile('documents'), 'kept');
    await first.stop();
    const second = await run();
    expect([second.host, second.masterKey]).toEqual([first.host, first.masterKey]);
    expect(existsSync(dataFile('documents'))).toBe(true);
  });

  it('takes another port when somebody listens on its own', async () => {
    const first = await run();
    await first.stop();
    const other = createServer().listen(Number(new URL(first.host).port), '127.0.0.1');
    const second = await run();
    expect(second.host).not.toBe(first.host);
    expect(await isHealthy(second)).toBe(true);
    other.close();
  });

  it('comes back on the same port with its data when it is killed, and says both', async () => {
    const engine = await run();
    writeFileSync(dataFile('documents'), 'kept');
    const killed = pid();
    process.kill(killed, 'SIGKILL');
    await waitUntil(() => said.length === 2);
    expect(said).toEqual([
      'The search engine ended (SIGKILL): Postgres answers searches until it is back.',
      'The search engine is back.',
    ]);
    expect(await isHealthy(engine)).toBe(true);
    expect(pid()).not.toBe(killed);
    expect(existsSync(dataFile('documents'))).toBe(true);
  });

  it('is given its keys again when it comes back without any', async () => {
    const engine = await run();
    writeFileSync(dataFile('keys.json'), '{}');
    process.kill(pid(), 'SIGKILL');
    await waitUntil(() => said.length === 2);
    expect(Object.keys(JSON.parse(readFileSync(dataFile('keys.json'), 'utf8')))).toHaveLength(2);
    expect(await isHealthy(engine)).toBe(true);
  });
});

describe('data that cannot be served is thrown away: it is all in Postgres', () => {
  it('when another version wrote it', async () => {
    const older = await run({ version: '1.50.0' });
    writeFileSync(dataFile('documents'), 'old');
    await older.stop();
    await run({ version: '1.50.1' });
    expect(readFileSync(dataFile('VERSION'), 'utf8')).toBe('1.50.1');
    expect(existsSync(dataFile('documents'))).toBe(false);
  });

  it.each([
    'Error: MDB_INVALID: File is not an LMDB file',
    'Error: MDB_CORRUPTED: Located page was wrong type',
    'Error: Your database version (1.10.0) is incompatible with your current engine version (1.50.0).\nTo migrate …',
    'Error: Meilisearch (v1.50.0) failed to infer the version of the database.\n  To update …',
    'Error: Version file is corrupted and thus Meilisearch is unable to determine the version of the database.',
    'Error: Permission denied (os error 13)',
    'SIGBUS',
  ])('when the engine cannot open it: %s', async (words) => {
    mkdirSync(path.dirname(dataFile('damaged')), { recursive: true });
    writeFileSync(dataFile('VERSION'), '1.50.0');
    writeFileSync(dataFile('damaged'), words);
    expect(await isHealthy(await run())).toBe(true);
    expect(existsSync(dataFile('damaged'))).toBe(false);
  });
});

describe('data that another start may serve is kept', () => {
  it.each<[string, FakeEngineOptions]>([
    ['there is no room on the disk', { fails: 'Error: No space left on device (os error 28)' }],
    ['its port was taken meanwhile', { fails: 'Error: Address already in use (os error 98)' }],
    ['it ends without a word', { fails: ' ' }],
    ['it does not answer in time', { hangs: true }],
  ])('when %s', async (_, options) => {
    await (await run()).stop();
    writeFileSync(dataFile('documents'), 'kept');
    await expect(run(options, options.hangs ? 300 : undefined)).rejects.toThrow('Meilisearch did not start');
    expect(readFileSync(dataFile('documents'), 'utf8')).toBe('kept');
    expect(await isHealthy(await run())).toBe(true);
    expect(existsSync(dataFile('documents'))).toBe(true);
  });

  it('when it is killed while it starts', async () => {
    mkdirSync(path.dirname(dataFile('damaged')), { recursive: true });
    writeFileSync(dataFile('VERSION'), '1.50.0');
    writeFileSync(dataFile('damaged'), 'SIGKILL');
    await expect(run()).rejects.toThrow('Meilisearch did not start: SIGKILL');
    expect(existsSync(dataFile('damaged'))).toBe(true);
  });
});

describe('an engine that cannot be had is one sentence', () => {
  it('when it is of another version: its data is not touched', async () => {
    mkdirSync(path.dirname(dataFile('documents')), { recursive: true });
    writeFileSync(dataFile('documents'), 'kept');
    await expect(run({ version: '1.49.2' })).rejects.toThrow(
      /meilisearch is Meilisearch 1\.49\.2, and this is written for 1\.50\.0$/,
    );
    expect(existsSync(dataFile('documents'))).toBe(true);
  });

  it('when it does not start, with its own reason', async () => {
    await expect(run({ fails: 'Error: No space left on device (os error 28)' })).rejects.toThrow(
      'Meilisearch did not start: Error: No space left on device (os error 28)',
    );
  });

  it.each([
    ['another program', '#!/bin/sh\necho hello\n', /does not run as Meilisearch$/],
    ['a program for another machine', '\x7fELF nonsense', /does not run as Meilisearch \(/],
    ['a program that ends badly', '#!/bin/sh\nexit 3\n', /does not run as Meilisearch \(3\)$/],
  ])('when it is %s', async (_, text, message) => {
    const program = path.join(folder(), 'other');
    writeFileSync(program, text, { mode: 0o755 });
    await expect(runOwnEngine({ program, stateFolder: stateFolder(), say: () => {} })).rejects.toThrow(
      message,
    );
  });

  it('when the start is being stopped: nothing is left running', async () => {
    const program = writeFakeEngine(folder());
    const stop = AbortSignal.abort();
    const starting = runOwnEngine({ program, stateFolder: stateFolder(), say: () => {}, signal: stop });
    await expect(starting).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(pid()).toBe(0);
  });
});

describe('a launcher that is killed', () => {
  /** A process of its own that runs an engine and nothing else. */
  async function launcher(): Promise<{ kill: () => Promise<void>; engine: number }> {
    const program = writeFakeEngine(folder());
    const source = `
      import { runOwnEngine } from '@/lib/site/embedded-meilisearch/run-own-engine';
      await runOwnEngine({ program: '${program}', stateFolder: '${stateFolder()}', say: () => {} });
      setInterval(() => {}, 1_000);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source]);
    await waitUntil(() => pid() !== 0);
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    return {
      engine: pid(),
      kill: async () => {
        child.kill('SIGKILL');
        await ended;
      },
    };
  }

  it('takes the engine along', async () => {
    const { engine, kill } = await launcher();
    expect(isAlive(engine)).toBe(true);
    await kill();
    await waitUntil(() => !isAlive(engine));
  });

  it('may leave one that is paused: the next start ends it before it touches the data', async () => {
    const { engine, kill } = await launcher();
    process.kill(engine, 'SIGSTOP');
    await kill();
    expect(isAlive(engine)).toBe(true);
    const next = await run();
    expect(isAlive(engine)).toBe(false);
    expect(await isHealthy(next)).toBe(true);
  });
});
