import { lchownSync, lstatSync, mkdirSync } from 'node:fs';
import { StartProblem } from '../start-problem';
import type { SystemUser } from './system-user';

/**
 * Makes the folder of a cluster for the user that runs PostgreSQL, or takes the one that is there.
 * A folder of the system may be writable by everyone, and its name can be guessed: a link in its place, or a folder that a
 * stranger made, is refused. Nothing is ever followed, or given away through a link.
 * @param user null: ourselves
 * @throws StartProblem when what is there is not ours to use
 */
export function makeHome({ home, user }: { home: string; user: SystemUser | null }): void {
  if (!lstatSync(home, { throwIfNoEntry: false })) mkdirSync(home, { recursive: true, mode: 0o700 });
  const entry = lstatSync(home);
  if (!entry.isDirectory())
    throw new StartProblem(`${home} is not a folder: delete it, or set DATABASE_URL.`);
  if (!user) return;
  if (entry.uid !== 0 && entry.uid !== user.uid)
    throw new StartProblem(`${home} belongs to another user: delete it, or set DATABASE_URL.`);
  lchownSync(home, user.uid, user.gid);
}
