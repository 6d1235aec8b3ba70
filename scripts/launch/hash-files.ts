import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** One hash over the names and contents of files, and of all files in folders. What does not exist is passed over. */
export function hashFiles(root: string, names: readonly string[], salt: readonly string[] = []): string {
  const hash = createHash('sha256').update(JSON.stringify(salt));
  for (const file of names.flatMap((name) => filesIn(root, name)))
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function filesIn(root: string, name: string): string[] {
  const full = path.join(root, name);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [name];
  return readdirSync(full)
    .sort()
    .flatMap((entry) => filesIn(root, path.join(name, entry)));
}
