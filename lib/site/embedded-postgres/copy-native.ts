import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Copies PostgreSQL's programs (60 MB) to where the server's user can reach them: once for each version of their package, so
 * that an update of it arrives. Copies of other versions are removed, unless a server may be running from one.
 * @param native the folder inside the package
 * @param home where the copy goes
 * @returns the copy
 */
export function copyNative(native: string, home: string, isRunning: boolean): string {
  const { version } = JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8'));
  const name = `native-${version}`;
  const copy = path.join(home, name);
  if (!existsSync(copy)) {
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true, force: true });
    renameSync(`${copy}.new`, copy);
  }
  if (!isRunning)
    for (const other of readdirSync(home).filter((entry) => /^native(-|$)/.test(entry) && entry !== name))
      rmSync(path.join(home, other), { recursive: true, force: true });
  return copy;
}
