import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Cluster } from './cluster';
import { runProgram } from './run-program';

/** Stops the server of a cluster and waits until it has. Does nothing when none runs. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  const data = path.join(cluster.home, 'data');
  if (!existsSync(path.join(data, 'postmaster.pid'))) return;
  // `fast`: open transactions are rolled back, connections closed, everything written.
  await runProgram(cluster, 'pg_ctl', ['-D', data, '-m', 'fast', '-w', '-t', '60', 'stop']);
}
