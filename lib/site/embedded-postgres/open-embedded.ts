import path from 'node:path';
import pg from 'pg';
import { waitForLock } from '../process-lock';
import { StartProblem } from '../start-problem';
import type { Cluster } from './cluster';
import { clusterUrl, readClusterState } from './cluster-state';
import { prepareCluster } from './prepare-cluster';
import { startCluster } from './start-cluster';
import { stopCluster } from './stop-cluster';

/** Two commands at once take turns; creating a cluster takes a second or two. */
const patienceMs = 60_000;

export type Embedded = {
  cluster: Cluster;
  url: string;
  /** Stops the server, whoever is connected. */
  stop: () => Promise<void>;
  /** Stops the server unless somebody else is connected to it. */
  stopIfIdle: () => Promise<void>;
};

/**
 * Prepares and starts the embedded PostgreSQL of a state folder, or finds it running.
 * @param stateFolder absolute path of `.data`
 * @param signal keeps the server from being started; one that is starting already is still waited for
 */
export async function openEmbedded(stateFolder: string, signal?: AbortSignal): Promise<Embedded> {
  const lock = await waitForLock(path.join(stateFolder, 'postgres.lock'), patienceMs, signal);
  if ('heldBy' in lock)
    throw new StartProblem(
      `Process ${lock.heldBy} has been starting the database for a minute: stop it first.`,
    );
  try {
    const cluster = await prepareCluster(stateFolder);
    signal?.throwIfAborted();
    const { url } = await startCluster(cluster);
    return {
      cluster,
      url,
      stop: () => stopCluster(cluster),
      stopIfIdle: async () => {
        if (!(await inUse(stateFolder))) await stopCluster(cluster);
      },
    };
  } finally {
    lock.release();
  }
}

async function inUse(stateFolder: string): Promise<boolean> {
  const state = readClusterState(stateFolder);
  if (!state) return false;
  const client = new pg.Client({ connectionString: clusterUrl(state, 'postgres') });
  try {
    await client.connect();
    const { rowCount } = await client.query(
      "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1",
    );
    return rowCount !== 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
