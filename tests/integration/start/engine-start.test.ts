import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engineKeys } from '@/lib/site/embedded-meilisearch/engine-keys';
import { readEngineState } from '@/lib/site/embedded-meilisearch/engine-state';
import { freePort } from '@/lib/site/embedded-postgres/free-port';
import { processIdentity } from '@/lib/site/process-identity';
import { type Command, copyProject, processesIn, runScript } from '@/tests/fixtures/project-copy';
import { waitUntil } from '@/tests/fixtures/wait-until';
import { writeFakeEngine } from '@/tests/fixtures/write-fake-engine';

let project: ReturnType<typeof copyProject>;
let port: string;
let program: string;
const running: Command[] = [];
const inside = (name: string) => path.join(project.folder, name);

/** Writes what a process was told about the engine, and its number, and stays. */
const tell = (file: string) => `
  const told = Object.entries(process.env).filter(([name]) => name.startsWith('MEILI_'));
  require('node:fs').writeFileSync('${file}.new', JSON.stringify({ pid: process.pid, ...Object.fromEntries(told) }));
  require('node:fs').renameSync('${file}.new', '${file}');
  setInterval(() => {}, 1_000);`;

const told = (file: string): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(inside(file), 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
};
const enginePid = () => readEngineState(inside('.data'))?.process?.pid ?? 0;
const isAlive = (pid: number) => pid !== 0 && processIdentity(pid) !== null;

beforeAll(async () => {
  project = copyProject();
  port = String(await freePort());
  program = writeFakeEngine(project.folder, {}, 'fake-engine');
  const next = inside('node_modules/next/dist/bin/next');
  writeFileSync(next, `${readFileSync(next, 'utf8')}\nif (command === 'start') { ${tell('web.json')} }`);
  writeFileSync(
    inside('scripts/search-worker.ts'),
    `import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);${tell('worker.json')}`,
  );
  // A master key that the person who starts the site keeps for another engine: Next reads this file too.
  writeFileSync(inside('.env'), 'MEILI_MASTER_KEY=the-master-key-of-another\n');
  // The client takes a while to be generated on a busy machine, and is no matter of any test here.
  await runScript(project.folder, 'run.mjs', { args: ['build'] }).exit;
}, 180_000);

afterEach(async () => {
  for (const { child, exit } of running.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await exit;
  }
  for (const name of ['web.json', 'worker.json']) rmSync(inside(name), { force: true });
});

afterAll(() => project.remove());

async function start(env: Record<string, string>): Promise<Command> {
  const command = runScript(project.folder, 'start.mjs', {
    env: { PORT: port, SEARCH_ENGINE: 'auto', ...env },
  });
  running.push(command);
  await waitUntil(
    () => command.child.exitCode !== null || command.output().includes('Daylight is at'),
    command.output,
  );
  expect(command.output()).toContain(`Daylight is at http://localhost:${port}`);
  return command;
}

async function startWithWorker(env: Record<string, string> = {}): Promise<Command> {
  const command = await start({ MEILI_BIN: program, ...env });
  await waitUntil(() => told('worker.json').pid !== undefined, command.output);
  return command;
}

describe('npm start with a search engine', () => {
  it('says which one, and tells each process its own key alone', async () => {
    const command = await startWithWorker();
    expect(command.output()).toMatch(/✓ engine +Meilisearch 1\.50\.0, the program of MEILI_BIN, \d+\.\d s/);
    const state = readEngineState(inside('.data'));
    const host = `http://127.0.0.1:${state?.port}`;
    const { searchKey, indexKey } = engineKeys(String(state?.masterKey));
    const nothing = { MEILI_MASTER_KEY: '', MEILI_BIN: '' };
    expect(told('web.json')).toMatchObject({
      ...nothing,
      MEILI_HOST: host,
      MEILI_SEARCH_KEY: searchKey,
      MEILI_INDEX_KEY: '',
    });
    expect(told('worker.json')).toMatchObject({
      ...nothing,
      MEILI_HOST: host,
      MEILI_SEARCH_KEY: '',
      MEILI_INDEX_KEY: indexKey,
    });
  });

  it.runIf(existsSync('/proc/self/environ'))(
    'keeps the master key to itself, from the database to the site',
    async () => {
      const key = 'the-master-key-that-was-set';
      const command = await startWithWorker({ MEILI_MASTER_KEY: key });
      const others = () => processesIn(inside('')).filter((pid) => Number(pid) !== command.child.pid);
      expect(others().length).toBeGreaterThanOrEqual(3);
      // For the moment until its program is loaded, a new process still is a copy of the one that started it.
      await expect
        .poll(
          () =>
            others()
              .filter((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8').includes(key))
              .map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
          { timeout: 5_000 },
        )
        .toEqual([]);
    },
  );

  it('brings back an engine that is killed and a worker that is killed, and a signal stops them all', async () => {
    const command = await startWithWorker();
    const [engine, worker] = [enginePid(), Number(told('worker.json').pid)];
    process.kill(engine, 'SIGKILL');
    process.kill(worker, 'SIGKILL');
    await waitUntil(() => command.output().includes('The search engine is back.'), command.output);
    await waitUntil(() => Number(told('worker.json').pid) !== worker, command.output);
    expect(command.output()).toContain(
      'The search engine ended (SIGKILL): Postgres answers searches until it is back.',
    );
    expect(command.output()).toContain("The search index's worker ended");
    expect(enginePid()).not.toBe(engine);
    command.child.kill('SIGTERM');
    expect(await command.exit).toBe('SIGTERM');
    await waitUntil(
      () => processesIn(project.folder).length === 0,
      () => `still there: ${processesIn(project.folder)}`,
    );
  });

  it('takes the engine and the worker along when it is killed itself', async () => {
    const command = await startWithWorker();
    const pids = [enginePid(), Number(told('worker.json').pid), Number(told('web.json').pid)];
    expect(pids.map(isAlive)).toEqual([true, true, true]);
    command.child.kill('SIGKILL');
    await command.exit;
    await waitUntil(
      () => !pids.some(isAlive),
      () => `still there: ${pids.filter(isAlive)}`,
    );
  });

  it('is stopped in the middle of bringing it, and leaves nothing behind', async () => {
    const env = {
      PORT: port,
      SEARCH_ENGINE: 'auto',
      MEILI_BIN: writeFakeEngine(project.folder, { hangs: true }, 'slow'),
    };
    const command = runScript(project.folder, 'start.mjs', { env });
    running.push(command);
    const engines = () => processesIn(inside('.data/meilisearch'));
    await waitUntil(() => engines().length > 0, command.output);
    command.child.kill('SIGTERM');
    expect(await command.exit, command.output()).toBe('SIGTERM');
    expect(command.output()).not.toContain('✓ build');
    await waitUntil(
      () => processesIn(project.folder).length === 0,
      () => `still there: ${processesIn(project.folder)}`,
    );
  });

  it('lends it to a command that runs beside it', async () => {
    const script = inside('scripts/reindex.ts');
    const before = readFileSync(script);
    writeFileSync(
      script,
      'const { MEILI_HOST, MEILI_INDEX_KEY } = process.env; console.log(MEILI_HOST, MEILI_INDEX_KEY);',
    );
    await startWithWorker();
    const beside = runScript(project.folder, 'run.mjs', {
      args: ['reindex'],
      env: { SEARCH_ENGINE: 'auto' },
    });
    expect(await beside.exit, beside.output()).toBe(0);
    const { MEILI_HOST, MEILI_INDEX_KEY } = told('worker.json');
    expect(beside.output()).toBe(`${MEILI_HOST} ${MEILI_INDEX_KEY}\n`);
    writeFileSync(script, before);
  });
});

describe('npm start without a search engine goes on, and says why in one line', () => {
  it.each([
    [
      'one that does not start',
      { fails: 'Error: Address already in use' },
      /Meilisearch did not start: Error: Address already in use/,
    ],
    [
      'one of another version',
      { version: '1.12.0' },
      /is Meilisearch 1\.12\.0, and this is written for 1\.50\.0/,
    ],
  ])('%s', async (_, options, reason) => {
    const command = await start({ MEILI_BIN: writeFakeEngine(project.folder, options, 'bad-engine') });
    const line = command
      .output()
      .split('\n')
      .find((text) => text.startsWith('✓ engine'));
    expect(line).toMatch(/^✓ engine +Postgres answers searches: /);
    expect(line).toMatch(reason);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    await waitUntil(() => told('web.json').pid !== undefined);
    expect(told('web.json')).toMatchObject({ MEILI_HOST: '', MEILI_SEARCH_KEY: '' });
    expect(told('worker.json')).toEqual({});
  });

  it('SEARCH_ENGINE=postgres', async () => {
    const command = await start({ SEARCH_ENGINE: 'postgres', MEILI_BIN: program });
    expect(command.output()).toMatch(
      /✓ engine +Postgres answers searches: SEARCH_ENGINE says postgres, 0\.0 s/,
    );
    expect(isAlive(enginePid())).toBe(false);
  });
});
