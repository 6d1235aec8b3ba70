import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clusterUrl, readClusterState } from '@/lib/site/embedded-postgres/cluster-state';
import { keepCluster } from '@/lib/site/embedded-postgres/keep-cluster';
import { openEmbedded } from '@/lib/site/embedded-postgres/open-embedded';
import { prepareCluster } from '@/lib/site/embedded-postgres/prepare-cluster';
import { startCluster } from '@/lib/site/embedded-postgres/start-cluster';
import { stopCluster } from '@/lib/site/embedded-postgres/stop-cluster';
import { processIdentity } from '@/lib/site/process-identity';
import { waitUntil } from '@/tests/fixtures/wait-until';

let folder: string;

const state = () => {
  const known = readClusterState(folder);
  if (!known) throw new Error('nothing is remembered');
  return known;
};
const pidFile = () => path.join(state().home, 'data/postmaster.pid');
const postmaster = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0]);

async function ask(statement: string, url = clusterUrl(state(), 'postgres')) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-embedded-'));
  chmodSync(folder, 0o755);
  await openEmbedded(folder);
});

afterEach(async () => {
  await startCluster(await prepareCluster(folder));
});

afterAll(async () => {
  await stopCluster(await prepareCluster(folder));
  rmSync(folder, { recursive: true });
});

describe('the embedded PostgreSQL', () => {
  it('is PostgreSQL 18 with the locale that every system has, and keeps what it is told', async () => {
    expect(await ask("select current_setting('server_version_num')::int / 10000 as major")).toEqual([
      { major: 18 },
    ]);
    expect(await ask("select datlocprovider, datlocale from pg_database where datname = 'postgres'")).toEqual(
      [{ datlocprovider: 'b', datlocale: 'C.UTF-8' }],
    );
    expect(await ask('show fsync')).toEqual([{ fsync: 'on' }]);
  });

  it('lets nobody in without the password, which only we can read', async () => {
    const url = new URL(clusterUrl(state(), 'postgres'));
    url.password = 'guess';
    await expect(ask('select 1', url.toString())).rejects.toThrow('password authentication failed');
    expect(statSync(path.join(folder, 'postgres.json')).mode & 0o777).toBe(0o600);
    expect(statSync(state().home).mode & 0o777).toBe(0o700);
    expect(await ask('show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await ask('show unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
  });

  it('writes no statement and no value to its log, even when one fails', async () => {
    await expect(ask("select 'near Springfield'::int")).rejects.toThrow();
    await expect(ask("do $$ begin raise exception 'near Springfield'; end $$")).rejects.toThrow();
    const log = readFileSync(path.join(state().home, 'postgres.log'), 'utf8');
    expect(log).not.toContain('Springfield');
  });

  it('is started once, however often and at once it is asked for', async () => {
    const server = postmaster();
    await Promise.all([openEmbedded(folder), openEmbedded(folder)]);
    expect(postmaster()).toBe(server);
  });

  it('stops, and stopping again does nothing', async () => {
    const cluster = await prepareCluster(folder);
    const server = postmaster();
    await stopCluster(cluster);
    await stopCluster(cluster);
    await waitUntil(() => processIdentity(server) === null);
    expect((await startCluster(cluster)).started).toBe(true);
  });

  it('is left running for another program that still uses it', async () => {
    const embedded = await openEmbedded(folder);
    const other = new pg.Client({ connectionString: clusterUrl(state(), 'postgres') });
    await other.connect();
    await embedded.stopIfIdle();
    expect((await other.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await other.end();
    await embedded.stopIfIdle();
    await expect(ask('select 1')).rejects.toThrow();
  });
});

describe('after an accident', () => {
  it('starts again when its main process was killed, with all that was committed', async () => {
    await ask('create table kept as select 7 as number');
    const server = postmaster();
    process.kill(server, 'SIGKILL');
    await waitUntil(() => processIdentity(server) === null);
    const { started } = await startCluster(await prepareCluster(folder));
    expect(started).toBe(true);
    expect(await ask('select number from kept')).toEqual([{ number: 7 }]);
  });

  it('comes back by itself while it is kept, where those who use it expect it', async () => {
    const lines: string[] = [];
    const kept = keepCluster(await prepareCluster(folder), (line) => lines.push(line));
    const { port } = state();
    for (const times of [1, 2]) {
      process.kill(postmaster(), 'SIGKILL');
      await waitUntil(
        () => lines.length === 2 * times,
        () => lines.join('\n'),
      );
    }
    await kept.stop();
    expect(lines.slice(0, 2)).toEqual([
      'The database ended (its process is gone), and is started again.',
      'The database is back.',
    ]);
    expect(state().port).toBe(port);
    expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('waits for its port while it is kept, for nobody would find it on another', async () => {
    const cluster = await prepareCluster(folder);
    const lines: string[] = [];
    const { port } = state();
    await stopCluster(cluster);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const kept = keepCluster(cluster, (line) => lines.push(line));
    await waitUntil(() => lines.length === 1);
    await new Promise((resolve) => other.close(resolve));
    await waitUntil(() => lines.length === 2);
    await kept.stop();
    expect(state().port).toBe(port);
    expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('stays down when it is stopped after nobody keeps it any more', async () => {
    const cluster = await prepareCluster(folder);
    const lines: string[] = [];
    await keepCluster(cluster, (line) => lines.push(line)).stop();
    const server = postmaster();
    await stopCluster(cluster);
    await waitUntil(() => processIdentity(server) === null);
    expect(lines).toEqual([]);
    await expect(ask('select 1')).rejects.toThrow();
  });

  it.runIf(process.platform === 'linux')('is not deterred by a program that has its old number', async () => {
    const cluster = await prepareCluster(folder);
    const lines = readFileSync(pidFile(), 'utf8').split('\n');
    await stopCluster(cluster);
    writeFileSync(pidFile(), [String(process.pid), ...lines.slice(1)].join('\n'));
    expect((await startCluster(cluster)).started).toBe(true);
  });

  it('moves to another port when its own was taken, and remembers that', async () => {
    const cluster = await prepareCluster(folder);
    await stopCluster(cluster);
    const { port } = state();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    await startCluster(cluster);
    expect(state().port).not.toBe(port);
    expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
    other.close();
  });

  it('says in one sentence why it does not start', async () => {
    const cluster = await prepareCluster(folder);
    await stopCluster(cluster);
    const failing = startCluster(cluster, { shared_buffers: 'plenty' });
    await expect(failing).rejects.toThrow(/^The database did not start: .*shared_buffers/);
  });
});
