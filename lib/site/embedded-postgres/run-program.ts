import { execFile } from 'node:child_process';
import path from 'node:path';
import type { Cluster } from './cluster';

export type Outcome = { exitCode: number; output: string };

/** Runs one of PostgreSQL's programs as the cluster's user and waits for it. Never throws for a bad exit code. */
export function runProgram(cluster: Cluster, program: string, args: string[]): Promise<Outcome> {
  const identity = cluster.user ? { uid: cluster.user.uid, gid: cluster.user.gid } : {};
  // The working folder has to be one that this user may enter.
  const options = { ...identity, cwd: cluster.home, windowsHide: true };
  return new Promise((resolve) => {
    execFile(path.join(cluster.native, 'bin', program), args, options, (error, stdout, stderr) => {
      const exitCode = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
      resolve({
        exitCode,
        output: `${stdout}${stderr}${exitCode && !stderr ? (error?.message ?? '') : ''}`.trim(),
      });
    });
  });
}
