import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFacilities, changeFacilities, facility } from '../small-directory';
import { expectInStep, openFixture, type SyncFixture } from './sync-fixture';

let fixture: SyncFixture;
let child: ChildProcess;
let output: string;
beforeEach(async () => {
  fixture = await openFixture();
  output = '';
  await addFacilities(
    fixture.database.pool,
    ['one', 'two'].map((id) => facility({ id })),
  );
});
afterEach(async () => {
  child.kill('SIGKILL');
  await fixture.end();
});

function startProcess(): void {
  child = spawn(process.execPath, ['--import', 'tsx', path.resolve('scripts/search-worker.ts')], {
    env: {
      ...process.env,
      DATABASE_URL: fixture.database.url,
      MEILI_HOST: fixture.engine.host,
      MEILI_INDEX_KEY: 'a key that nobody checks',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
}

const inStep = () =>
  expect
    .poll(() =>
      expectInStep(fixture).then(
        () => 'in step',
        () => output || 'not yet',
      ),
    )
    .toBe('in step');

const rename = () =>
  changeFacilities(
    fixture.database.pool,
    ['one', 'two'],
    "UPDATE facility SET name = 'Other', revision = nextval('facility_revision')",
  );

test('a process that is killed in the middle of a batch, and of a build, loses nothing', async () => {
  const { engine } = fixture;
  engine.faults.stalled = true;
  startProcess();
  await expect.poll(() => engine.taken.length).toBe(1);
  child.kill('SIGKILL');
  await once(child, 'close');
  engine.faults.stalled = false;
  startProcess();
  await inStep();

  engine.faults.stalled = true;
  const before = engine.taken.length;
  await rename();
  await expect.poll(() => engine.taken.length).toBe(before + 1);
  child.kill('SIGKILL');
  await once(child, 'close');
  engine.faults.stalled = false;
  startProcess();
  await inStep();
});

test('a signal ends it with exit code 0, and it says what it did in ids and numbers', async () => {
  startProcess();
  await inStep();
  await expect.poll(() => output).toMatch(/^The search index facilities-\S+ is live, with 2 facilities\.\n$/);
  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
});
