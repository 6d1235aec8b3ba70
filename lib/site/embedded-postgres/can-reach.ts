import { existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { SystemUser } from './system-user';

function mayEnter(user: SystemUser, entry: Stats): boolean {
  if (entry.uid === user.uid) return (entry.mode & 0o100) !== 0;
  if (entry.gid === user.gid) return (entry.mode & 0o010) !== 0;
  return (entry.mode & 0o001) !== 0;
}

/**
 * Whether a user may enter every folder on the way to a file or folder, and enter or execute the thing itself.
 * Parts of the path that do not exist yet are taken as reachable: we would create them. A clone below a home
 * that only its owner may enter (mode 0700) is not reachable.
 */
export function canReach(user: SystemUser | null, target: string): boolean {
  if (!user) return true;
  let entry = path.resolve(target);
  while (!existsSync(entry)) entry = path.dirname(entry);
  entry = realpathSync(entry);
  while (mayEnter(user, statSync(entry))) {
    const parent = path.dirname(entry);
    if (parent === entry) return true;
    entry = parent;
  }
  return false;
}
