import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Removes the pid file of a server that is gone while another program has its number by now, as happens when a
 * container or a machine restarts after a crash: PostgreSQL would refuse to start "beside" that program.
 * Where the system cannot tell us what the process is (no /proc), nothing is removed.
 * @param data the cluster's data folder
 */
export function removeStalePid(data: string, processes = '/proc'): void {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file) || !existsSync(path.join(processes, 'self'))) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const command = path.join(processes, String(pid), 'comm');
  // A process that is gone is PostgreSQL's own to judge: children of it may still write.
  if (!existsSync(command)) return;
  if (readFileSync(command, 'utf8').trim() !== 'postgres') rmSync(file);
}
