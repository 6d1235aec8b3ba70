import type { ChildProcess } from 'node:child_process';
import { exitOf } from './child';

const patienceMs = 5_000;

/** Asks a child to end, and ends it by force when it does not. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const force = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  child.kill('SIGTERM');
  await exitOf(child);
  clearTimeout(force);
}
