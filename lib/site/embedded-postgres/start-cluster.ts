import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartProblem } from '../start-problem';
import type { Cluster } from './cluster';
import { type ClusterState, clusterUrl, readClusterState, writeClusterState } from './cluster-state';
import { freePort, portIsFree } from './free-port';
import { removeStalePid } from './remove-stale-pid';
import { runProgram } from './run-program';
import { serverLives } from './server-lives';
import { serverOptions } from './server-settings';

/** After the postmaster was killed, its last children need a moment to notice and leave the shared memory. */
const attempts = 5;

/**
 * Starts the server of a prepared cluster, or finds it running. Recovers after a crash or `kill -9`.
 * @param extra settings that replace the usual ones, such as `{ fsync: 'off' }` for throw-away data
 * @returns the URL of database `daylight`, and whether this call started the server
 * @throws StartProblem with the server's own reason
 */
export async function startCluster(
  cluster: Cluster,
  extra: Record<string, string> = {},
): Promise<{ url: string; started: boolean }> {
  const known = readClusterState(cluster.stateFolder);
  if (!known) throw new Error('prepareCluster() comes first.');
  for (let attempt = 1; ; attempt += 1) {
    if (await isRunning(cluster)) return { url: clusterUrl(known), started: false };
    const state = await withFreePort(cluster, known);
    const failure = await tryStart(cluster, state, extra);
    if (failure === null) return { url: clusterUrl(state), started: true };
    if (attempt === attempts) throw new StartProblem(`The database did not start: ${failure}`);
    await sleep(attempt * 300);
  }
}

async function isRunning(cluster: Cluster): Promise<boolean> {
  const data = path.join(cluster.home, 'data');
  removeStalePid(data);
  return (await runProgram(cluster, 'pg_ctl', ['-D', data, 'status'])).exitCode === 0 && serverLives(data);
}

/** @returns null when the server runs, else its reason not to */
async function tryStart(
  cluster: Cluster,
  state: ClusterState,
  extra: Record<string, string>,
): Promise<string | null> {
  const log = path.join(cluster.home, 'postgres.log');
  rmSync(log, { force: true });
  const options = ['-l', log, '-w', '-t', '120', '-o', serverOptions(state.port, extra)];
  const data = path.join(cluster.home, 'data');
  const run = await runProgram(cluster, 'pg_ctl', ['-D', data, ...options, 'start']);
  return run.exitCode === 0 ? null : reason(log, run.output);
}

async function withFreePort(cluster: Cluster, state: ClusterState): Promise<ClusterState> {
  if (await portIsFree(state.port)) return state;
  const moved = { ...state, port: await freePort() };
  writeClusterState(cluster.stateFolder, moved);
  return moved;
}

function reason(log: string, output: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  const fatal = lines.findLast((line) => /FATAL|PANIC|No space/.test(line)) ?? lines.at(-1);
  return fatal?.replace(/^.*?(FATAL|PANIC): +/, '') ?? output;
}
