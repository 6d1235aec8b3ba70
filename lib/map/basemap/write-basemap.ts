import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'public/map';
const NAME = 'lib/map/basemap/archive-file.ts';

/**
 * Puts an archive where the site serves it, in place of the one before. Its name holds a hash of its content: browsers
 * keep it for good, and a new one is another file.
 */
export function writeBasemap(archive: Buffer): { path: string; bytes: number } {
  const folder = join(process.cwd(), FOLDER);
  const file = `us-${createHash('sha256').update(archive).digest('hex').slice(0, 12)}.pmtiles`;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (/^us-.*\.pmtiles$/.test(old)) rmSync(join(folder, old));
  writeFileSync(join(folder, file), archive);
  const name = join(process.cwd(), NAME);
  writeFileSync(name, readFileSync(name, 'utf8').replace(/us-[0-9a-f]+\.pmtiles/, file));
  return { path: `${FOLDER}/${file}`, bytes: archive.length };
}
