import path from 'node:path';
import { keepRunning, type Running } from '../keep-running';
import type { Cluster } from './cluster';
import { readClusterState } from './cluster-state';
import { portIsFree } from './free-port';
import { openEmbedded } from './open-embedded';
import { serverLives } from './server-lives';

const lookEveryMs = 500;

/**
 * Starts the server of a cluster again whenever it ends by itself, on the port that it had: those who use it know no other.
 * @param say is given one line when it ended and one when it is back
 * @returns how to stop watching it; the server itself stays as it is
 */
export function keepCluster(cluster: Cluster, say: (line: string) => void): { stop: () => Promise<void> } {
  return keepRunning({
    first: watch(cluster),
    start: async (over) => {
      await expectPort(cluster);
      await openEmbedded(cluster.stateFolder, over);
      return watch(cluster);
    },
    onTrouble: (why) => say(`The database ended (${why}), and is started again.`),
    onRecovery: () => say('The database is back.'),
  });
}

const dataOf = (cluster: Cluster) => path.join(cluster.home, 'data');

/** The server is no child of ours: pg_ctl started it, or it ran already. */
function watch(cluster: Cluster): Running {
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<string>((resolve) => {
    timer = setInterval(() => {
      if (serverLives(dataOf(cluster))) return;
      clearInterval(timer);
      resolve('its process is gone');
    }, lookEveryMs);
  });
  return { ended, stop: async () => clearInterval(timer) };
}

/** @throws Error when another program took the port meanwhile; a start would move to the next free one */
async function expectPort(cluster: Cluster): Promise<void> {
  const port = readClusterState(cluster.stateFolder)?.port ?? 0;
  if (!serverLives(dataOf(cluster)) && !(await portIsFree(port)))
    throw new Error(`another program has its port ${port}`);
}
