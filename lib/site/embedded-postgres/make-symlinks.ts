import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the links between shared libraries that the npm package's install script makes. npm cannot pack links,
 * and the script does not run under `--ignore-scripts` or npm 12; without the links PostgreSQL does not start.
 * @param native the folder of nativeFolder()
 */
export function makeSymlinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  for (const { source, target } of linksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = path.join(native, '..', target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(path.relative(path.dirname(link), path.join(native, '..', source)), link);
  }
}
