import { type Database, database } from '@/lib/site/database';
import { promptly } from '@/lib/site/promptly';
import { DEFAULT_HELPLINES } from './default-helplines';
import type { PublicHelpline } from './helpline';
import { toFacts } from './to-helpline';

const kept = globalThis as typeof globalThis & { daylightHelplines?: readonly PublicHelpline[] };

/**
 * The public helplines in the order they are shown: emergency, crisis, violence, information. Never one that advertisers answer: these
 * stand where someone may be in danger. Never throws, is never empty, and waits a moment only: while the database does not answer, they
 * are those of the last answer, or those a new database starts with. Shown without a word then: whoever renders the page's own
 * facts says that the directory does not answer.
 */
export async function readHelplines(
  open: () => Pick<Database, 'prisma'> = database,
): Promise<readonly PublicHelpline[]> {
  await keepHelplines(open);
  return lastHelplines();
}

const keepHelplines = promptly(async (open: () => Pick<Database, 'prisma'>) => {
  const rows = await open().prisma.helpline.findMany({
    where: { kind: { not: 'advertisers' } },
    orderBy: [{ kind: 'asc' }, { position: 'asc' }, { slug: 'asc' }],
  });
  const lines = rows.flatMap((row) =>
    row.kind === 'advertisers' ? [] : { ...toFacts(row), kind: row.kind },
  );
  if (lines.length > 0) kept.daylightHelplines = lines;
});

/**
 * The same as they were last read in this process, without a question to the database: for whoever knows that it does not answer,
 * and would only wait in vain, or is not to ask it anything.
 */
export const lastHelplines = (): readonly PublicHelpline[] => kept.daylightHelplines ?? DEFAULT_HELPLINES;
