import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Does some work unless it was done before from the same inputs. The stamp is taken away first and put back last:
 * work that is interrupted is done again.
 * @param stampFile inside of what the work makes, so that deleting that deletes the stamp
 * @returns whether the work was done now
 */
export async function stamped(stampFile: string, hash: string, work: () => Promise<void>): Promise<boolean> {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return false;
  rmSync(stampFile, { force: true });
  await work();
  writeFileSync(stampFile, hash);
  return true;
}
