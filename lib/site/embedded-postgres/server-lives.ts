import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { processIdentity } from '../process-identity';

/**
 * Whether the process of a server that works in this folder is there: a killed one that nobody has collected yet still
 * counts as running for pg_ctl.
 * @param data the cluster's data folder
 */
export function serverLives(data: string): boolean {
  const file = path.join(data, 'postmaster.pid');
  return existsSync(file) && processIdentity(Number(readFileSync(file, 'utf8').split('\n')[0])) !== null;
}
