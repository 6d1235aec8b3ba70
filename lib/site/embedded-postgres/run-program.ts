import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Cluster } from './cluster';

export type Outcome = { exitCode: number; output: string };

/**
 * Runs one of PostgreSQL's programs as the cluster's user and waits for it. Never throws for a bad exit code. Ctrl-C at the
 * terminal does not reach it: half a start could not be stopped, a whole one can.
 */
export function runProgram(cluster: Cluster, program: string, args: string[]): Promise<Outcome> {
  const child = spawn(path.join(cluster.native, 'bin', program), args, {
    ...(cluster.user ? { uid: cluster.user.uid, gid: cluster.user.gid } : {}),
    // The working folder has to be one that this user may enter.
    cwd: cluster.home,
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += String(chunk);
    });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ exitCode: 1, output: error.message }));
    child.once('close', (code, signal) =>
      resolve({ exitCode: code ?? 1, output: output.trim() || (signal ?? '') }),
    );
  });
}
