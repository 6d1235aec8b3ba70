import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { arrangeEngine, type Engine } from '@/lib/site/embedded-meilisearch/arrange-engine';
import { readEngineState } from '@/lib/site/embedded-meilisearch/engine-state';
import { describeWithMeilisearch, findMeilisearch } from '@/tests/fixtures/meilisearch';
import { waitUntil } from '@/tests/fixtures/wait-until';

describeWithMeilisearch('the real engine, started by us', () => {
  let folder: string;
  let engine: Engine;
  const said: string[] = [];

  const start = async () => {
    const arranged = await arrangeEngine({
      env: { SEARCH_ENGINE: 'auto', MEILI_BIN: findMeilisearch() ?? '' } as Parameters<
        typeof arrangeEngine
      >[0]['env'],
      searchPath: '',
      stateFolder: path.join(folder, '.data'),
      report: () => {},
      say: (line) => said.push(line),
    });
    if (!arranged) throw new Error('No engine was arranged.');
    engine = arranged;
  };
  const as = (key: string | undefined) => new Meilisearch({ host: engine.host, apiKey: String(key) });
  const statusOf = async (asked: Promise<unknown>) =>
    await asked.then(
      () => 200,
      (error) => (error as { response?: Response }).response?.status,
    );
  const add = async (uid: string) =>
    await as(engine.indexKey)
      .index(uid)
      .addDocuments([{ id: 1, name: 'Harbor Light' }])
      .waitTask();
  const search = async () => (await as(engine.searchKey).index('facilities-1').search('harbr light')).hits;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-engine-'));
    await start();
    expect((await add('facilities-1')).status).toBe('succeeded');
  });
  afterAll(async () => {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes the key that searches for searches of our indexes, and for nothing else', async () => {
    expect(await search()).toHaveLength(1);
    const web = as(engine.searchKey);
    expect(await statusOf(web.index('other').search('harbor'))).toBe(403);
    expect(await statusOf(web.index('facilities-1').getDocuments())).toBe(403);
    expect(await statusOf(web.index('facilities-1').deleteAllDocuments())).toBe(403);
    expect(await statusOf(web.getKeys())).toBe(403);
    expect(await statusOf(web.getVersion())).toBe(403);
  });

  it('takes the key that writes for what a worker does to our indexes, and for nothing else', async () => {
    const worker = as(engine.indexKey);
    const index = worker.index('facilities-1');
    expect(await statusOf(index.getDocuments())).toBe(200);
    expect(await statusOf(index.updateSettings({ filterableAttributes: ['name'] }).waitTask())).toBe(200);
    expect(await statusOf(index.getStats())).toBe(200);
    expect(await statusOf(worker.tasks.getTasks())).toBe(200);
    expect(await statusOf(worker.createIndex('facilities-2').waitTask())).toBe(200);
    expect(await statusOf(worker.createIndex('other'))).toBe(403);
    expect(await statusOf(worker.getKeys())).toBe(403);
    expect(await statusOf(index.search('harbor'))).toBe(403);
  });

  it('writes nothing of what is searched for into any of its files', async () => {
    await as(engine.searchKey).index('facilities-1').search('zzyzxquery', { limit: 3 });
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(folder, name),
    );
    const sized = files.filter((file) => statSync(file).isFile());
    const holding = (text: string) => sized.filter((file) => readFileSync(file).includes(text));
    expect(holding('zzyzxquery')).toEqual([]);
    // The same look does find what is stored.
    expect(holding('Harbor Light').length).toBeGreaterThan(0);
  });

  it('is back with its index after it was killed, on the same port', async () => {
    said.length = 0;
    const { host } = engine;
    process.kill(readEngineState(path.join(folder, '.data'))?.process?.pid ?? 0, 'SIGKILL');
    await waitUntil(() => said.length === 2);
    expect(engine.host).toBe(host);
    expect(await search()).toHaveLength(1);
  });

  it('throws away an index that another version wrote, and takes a new one', async () => {
    await engine.stop();
    const versionFile = path.join(folder, '.data/meilisearch/data/VERSION');
    writeFileSync(versionFile, '1.49.0');
    await start();
    expect(readFileSync(versionFile, 'utf8')).toBe('1.50.0');
    expect(await statusOf(search())).toBe(404);
    await add('facilities-1');
    expect(await search()).toHaveLength(1);
  });

  it('throws away an index that it cannot open', async () => {
    await engine.stop();
    writeFileSync(path.join(folder, '.data/meilisearch/data/tasks/data.mdb'), 'not a database'.repeat(1_000));
    await start();
    expect(await statusOf(search())).toBe(404);
  });
});
