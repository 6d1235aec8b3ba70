import { randomBytes } from 'node:crypto';
import { existsSync, lchownSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../start-problem';
import { canReach } from './can-reach';
import { chooseHome } from './choose-home';
import type { Cluster } from './cluster';
import { readClusterState, writeClusterState } from './cluster-state';
import { copyNative } from './copy-native';
import { freePort } from './free-port';
import { makeHome } from './make-home';
import { makeSymlinks } from './make-symlinks';
import { nativeFolder } from './native-folder';
import { runProgram } from './run-program';
import { serverLives } from './server-lives';
import { stopCluster } from './stop-cluster';
import { postgresUser } from './system-user';

/**
 * Makes everything ready for startCluster(): finds the programs, chooses the folder, and creates the cluster at
 * the first call. Calling it again changes nothing.
 * @param stateFolder absolute path of `.data`; deleting it starts afresh
 * @throws StartProblem when the cluster cannot be created
 */
export async function prepareCluster(stateFolder: string): Promise<Cluster> {
  const user = postgresUser();
  const known = readClusterState(stateFolder);
  const home = known?.home ?? chooseHome(stateFolder, user);
  const cluster: Cluster = { stateFolder, home, user, native: nativeFolder() };
  makeSymlinks(cluster.native);
  makeHome(cluster);
  if (!known) await forget(cluster);
  cluster.native = reachableNative(cluster);
  const state = known ?? { home, port: await freePort(), password: randomBytes(24).toString('base64url') };
  // Remembered before the files exist: a start that is killed in between can then go on where it was.
  if (!known) writeClusterState(stateFolder, state);
  if (!existsSync(path.join(home, 'data', 'PG_VERSION'))) await create(cluster, state.password);
  return cluster;
}

/** What a cluster outside of a deleted `.data` left behind: nobody knows its password any more. */
async function forget(cluster: Cluster): Promise<void> {
  if (!existsSync(path.join(cluster.home, 'data'))) return;
  if (path.dirname(cluster.home) === cluster.stateFolder)
    throw new StartProblem(
      `${cluster.stateFolder}/postgres.json, which holds the database's password, is missing: put it back, or delete .data to start afresh.`,
    );
  await stopCluster(cluster);
  rmSync(cluster.home, { recursive: true, force: true });
  makeHome(cluster);
}

/** The programs themselves, copied when the user cannot reach them inside node_modules. */
const reachableNative = ({ native, home, user }: Cluster): string =>
  canReach(user, path.join(native, 'bin', 'postgres'))
    ? native
    : copyNative(native, home, serverLives(path.join(home, 'data')));

async function create(cluster: Cluster, password: string): Promise<void> {
  const data = path.join(cluster.home, 'data');
  const passwordFile = path.join(cluster.home, 'password.new');
  rmSync(`${data}.new`, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  // Made anew, never written through a link.
  writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
  if (cluster.user) lchownSync(passwordFile, cluster.user.uid, cluster.user.gid);
  // The builtin locale: the same order on every system, and (unlike C) trigrams that keep accents.
  const locale = ['--locale-provider=builtin', '--locale=C.UTF-8', '--encoding=UTF8'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const made = await runProgram(cluster, 'initdb', ['-D', `${data}.new`, ...locale, ...access]).finally(() =>
    rmSync(passwordFile, { force: true }),
  );
  if (made.exitCode !== 0) {
    rmSync(`${data}.new`, { recursive: true, force: true });
    throw new StartProblem(`The database could not be created in ${cluster.home}: ${lastLine(made.output)}`);
  }
  // Moved into place as a whole: an interrupted initdb never looks like a cluster.
  renameSync(`${data}.new`, data);
}

const lastLine = (text: string) =>
  text.split('\n').findLast((line) => /error|fatal|space/i.test(line)) ?? text;
