import { existsSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Removes the pid file that a killed server left behind, once nothing of that server is alive any more. PostgreSQL does so
 * itself, except when the number belongs to a living process: another program after a restart of the container, or the
 * dead server itself where nobody collects it. It would then refuse to start "beside" that.
 * Where the system cannot tell what processes there are (no /proc), nothing is removed.
 * @param data the cluster's data folder, in which every process of a server works
 */
export function removeStalePid(data: string, processes = '/proc'): void {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file) || !existsSync(path.join(processes, 'self'))) return;
  const folder = realpathSync(data);
  const numbers = readdirSync(processes).filter((name) => /^\d+$/.test(name));
  if (!numbers.some((number) => workingFolder(path.join(processes, number)) === folder)) rmSync(file);
}

function workingFolder(processFolder: string): string | null {
  try {
    return readlinkSync(path.join(processFolder, 'cwd'));
  } catch {
    // It ended meanwhile, or belongs to somebody else, and then it is no server of ours.
    return null;
  }
}
