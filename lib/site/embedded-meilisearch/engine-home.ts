import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { canReach } from '../embedded-postgres/can-reach';
import { makeHome } from '../embedded-postgres/make-home';
import { postgresUser, type SystemUser } from '../embedded-postgres/system-user';

/** Where our own engine keeps its files: nothing there that could not be made again. */
export const engineHome = (stateFolder: string): string => path.join(stateFolder, 'meilisearch');

/** Makes the folder, or takes the one that is there. @throws the system's error when it cannot be made */
export function makeEngineHome(stateFolder: string): string {
  const home = engineHome(stateFolder);
  mkdirSync(stateFolder, { recursive: true, mode: 0o755 });
  makeHome({ home, user: null });
  return home;
}

/**
 * Started by root, the engine runs as the user that PostgreSQL runs as, and owns its folder. Where that user can reach neither
 * the folder nor the program (a clone in root's own home) it runs as ourselves: it listens to this machine alone.
 */
export function engineUser(home: string, program: string, user = ordinaryUser()): SystemUser | null {
  if (!user || !canReach(user, path.dirname(home)) || !canReach(user, program)) return null;
  makeHome({ home, user });
  return user;
}

function ordinaryUser(): SystemUser | null {
  try {
    return postgresUser();
  } catch {
    // A system without any such user: only a DATABASE_URL lets root come this far.
    return null;
  }
}

/**
 * Throws away data that another version wrote, or that says no version: it would be refused, or worse, be read wrongly. The
 * index is built again from Postgres.
 * @returns whether it had to
 */
export function discardForeignData(home: string, version: string): boolean {
  const data = path.join(home, 'data');
  if (!existsSync(data)) return false;
  const versionFile = path.join(data, 'VERSION');
  if (existsSync(versionFile) && readFileSync(versionFile, 'utf8').trim() === version) return false;
  discardData(home);
  return true;
}

/** Removes the engine's data, if there is any, and nothing else of its folder. The worker fills a new index from PostgreSQL. */
export function discardData(home: string): void {
  rmSync(path.join(home, 'data'), { recursive: true, force: true });
}
