import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { StartProblem } from '../start-problem';
import { canReach } from './can-reach';
import type { SystemUser } from './system-user';

/**
 * Where the cluster's files go: `.data/postgres`, or, when the user that runs PostgreSQL cannot reach that, a
 * folder of the system named after the project's path. /var/lib comes first: temporary folders get cleaned.
 */
export function chooseHome(
  stateFolder: string,
  user: SystemUser | null,
  elsewhere: string[] = ['/var/lib', '/var/tmp', os.tmpdir()],
): string {
  const own = path.join(stateFolder, 'postgres');
  mkdirSync(stateFolder, { recursive: true, mode: 0o755 });
  if (canReach(user, own)) return own;
  const base = elsewhere.find((folder) => existsSync(folder) && canReach(user, folder));
  if (!base)
    throw new StartProblem(
      `PostgreSQL runs as "${user?.name}", who cannot reach ${stateFolder}: move the project to a folder that this user may enter, or set DATABASE_URL.`,
    );
  const name = createHash('sha256').update(path.resolve(stateFolder)).digest('hex').slice(0, 12);
  return path.join(base, `daylight-${name}`);
}
