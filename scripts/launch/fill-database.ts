import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';
import { type Env, readEnv } from '@/lib/site/env';
import { step } from './steps.mjs';
import { tellFilled } from './tell-filled';

/**
 * Gives an empty database its first directory, and search rows that fit this version of the code. The client that these
 * modules need was only just generated, so they are loaded late.
 */
export async function fillDatabase(env: Env = readEnv()): Promise<void> {
  const { fillEmptyDirectory } = await import('@/lib/import/fill-empty-directory');
  const { ensureSearchRows } = await import('@/lib/search/engines/postgres/ensure-search-rows');
  await step(
    'directory',
    (report) => fillEmptyDirectory({ database: database(), env, clock: systemClock, report }),
    tellFilled,
  );
  await step(
    'search',
    () => ensureSearchRows(database()),
    (rebuilt) => (rebuilt ? 'rows rebuilt' : 'up to date'),
  );
  await database().prisma.$disconnect();
  await database().pool.end();
}
