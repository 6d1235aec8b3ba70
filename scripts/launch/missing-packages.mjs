import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Packages of the lock file that are not installed as it says, and whether the present ones include those for
 * development. npm writes the list of what it installed last, so an interrupted installation has none.
 * @param {string} root
 * @param {{ withDev: boolean }} options
 * @returns {{ missing: string[], hasDev: boolean }}
 */
export function missingPackages(root, { withDev }) {
  const { packages: wanted } = readJson(path.join(root, 'package-lock.json'));
  const listed = path.join(root, 'node_modules/.package-lock.json');
  const present = existsSync(listed) ? readJson(listed).packages : {};
  const missing = [];
  for (const [folder, entry] of Object.entries(wanted)) {
    if (!folder || (entry.dev && !withDev)) continue;
    // Optional packages are mostly builds for other systems: npm leaves those out, and nobody misses them.
    if (entry.optional && !present[folder]) continue;
    const installed = present[folder]?.version === entry.version && existsSync(path.join(root, folder));
    if (!installed) missing.push(folder);
  }
  return { missing, hasDev: Object.values(present).some((entry) => entry.dev) };
}
