import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { engineKeys } from '@/lib/site/embedded-meilisearch/engine-keys';
import { readEngineState } from '@/lib/site/embedded-meilisearch/engine-state';
import { freePort } from '@/lib/site/embedded-postgres/free-port';
import { describeWithMeilisearch, findMeilisearch } from '@/tests/fixtures/meilisearch';
import { type Command, copyProject, processesIn, runScript } from '@/tests/fixtures/project-copy';
import { waitUntil } from '@/tests/fixtures/wait-until';

describeWithMeilisearch('npm start with the real engine and the real worker', () => {
  let project: ReturnType<typeof copyProject>;
  let site: Command;
  const stateFolder = () => path.join(project.folder, '.data');

  /** How many documents all indexes have, as the worker itself may see it; null while the engine does not tell. */
  async function documents(): Promise<number | null> {
    const state = readEngineState(stateFolder());
    if (!state) return null;
    const host = `http://127.0.0.1:${state.port}`;
    const client = new Meilisearch({ host, apiKey: engineKeys(state.masterKey).indexKey, timeout: 2_000 });
    const stats = await client.getStats().catch(() => null);
    if (!stats) return null;
    return Object.values(stats.indexes).reduce((sum, index) => sum + index.numberOfDocuments, 0);
  }

  async function untilIndexed(): Promise<number> {
    for (let tries = 0; tries < 300; tries += 1) {
      const found = await documents();
      // The sample directory has 3,000 facilities, nearly all of which can be searched for.
      if (found && found > 2_500) return found;
      await sleep(200);
    }
    throw new Error(`No index was built:\n${site.output()}`);
  }

  beforeAll(async () => {
    project = copyProject();
    await runScript(project.folder, 'run.mjs', { args: ['build'] }).exit;
    site = runScript(project.folder, 'start.mjs', {
      env: {
        PORT: String(await freePort()),
        DIRECTORY: 'sample',
        SEARCH_ENGINE: 'auto',
        MEILI_BIN: findMeilisearch() ?? '',
      },
    });
  }, 180_000);
  afterAll(() => project.remove());

  it('builds the index without being asked, with the key that may only write', async () => {
    expect(await untilIndexed()).toBeLessThanOrEqual(3_000);
  }, 120_000);

  it('has it again after the engine was killed', async () => {
    process.kill(readEngineState(stateFolder())?.process?.pid ?? 0, 'SIGKILL');
    await waitUntil(() => site.output().includes('The search engine is back.'), site.output);
    await untilIndexed();
  }, 120_000);

  it('leaves nothing behind when a signal ends it', async () => {
    site.child.kill('SIGTERM');
    expect(await site.exit, site.output()).toBe('SIGTERM');
    await waitUntil(
      () => processesIn(project.folder).length === 0,
      () => `still there: ${processesIn(project.folder)}`,
    );
    expect(existsSync(path.join(stateFolder(), 'start.lock'))).toBe(false);
  }, 120_000);
});
