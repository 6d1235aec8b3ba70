import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'public/map';
const NOTE = 'lib/map/basemap/data/archive.json';

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
  writeFileSync(join(process.cwd(), NOTE), `${JSON.stringify({ file }, null, 2)}\n`);
  return { path: `${FOLDER}/${file}`, bytes: archive.length };
}
