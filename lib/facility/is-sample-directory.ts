import { type Database, database } from '@/lib/site/database';
import { promptly } from '@/lib/site/promptly';
import { readDirectory } from './read-directory';

const kept = globalThis as typeof globalThis & { daylightIsSample?: boolean };

/**
 * Whether all of the directory is invented. Never throws, and waits a moment only: while the database does not answer it is what it
 * was when last read in this process. Where it never was, it is false: each invented card says by itself that it is one, and the page
 * for emergencies, which must open at once, shows none.
 */
export async function isSampleDirectory(open: () => Pick<Database, 'prisma'> = database): Promise<boolean> {
  await keepWhether(open);
  return kept.daylightIsSample ?? false;
}

const keepWhether = promptly(async (open: () => Pick<Database, 'prisma'>) => {
  kept.daylightIsSample = (await readDirectory(open())).sample;
});
