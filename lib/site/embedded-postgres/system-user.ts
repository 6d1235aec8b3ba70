import { readFileSync } from 'node:fs';
import { StartProblem } from '../start-problem';

export type SystemUser = { name: string; uid: number; gid: number };

// `nobody` is last because other services may run as it too, and could then read the database's files.
const candidates = ['postgres', '_postgres', 'nobody'];

/**
 * The user that PostgreSQL has to run as, or null to run it as ourselves. It refuses to run as root.
 * @param uid ours; undefined on Windows
 * @param passwd text of the list of users
 */
export function postgresUser(
  uid: number | undefined = process.getuid?.(),
  passwd: string = uid === 0 ? readFileSync('/etc/passwd', 'utf8') : '',
): SystemUser | null {
  if (uid !== 0) return null;
  const users = passwd.split('\n').map((line) => line.split(':'));
  for (const name of candidates) {
    const found = users.find((fields) => fields[0] === name);
    if (found) return { name, uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new StartProblem(
    'PostgreSQL does not run as root, and this system has neither a "postgres" nor a "nobody" user: start as an ordinary user, or set DATABASE_URL.',
  );
}
