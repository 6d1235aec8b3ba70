import { type Database, database } from '@/lib/site/database';
import { DEFAULT_HELPLINES } from './default-helplines';
import type { Helpline } from './helpline';

const kept = globalThis as typeof globalThis & { daylightHelplines?: readonly Helpline[] };

/**
 * The helplines in the order they are shown. Never throws, and is never empty: while the database does not answer, they are
 * those of the last answer, or those a new database starts with. A person in danger gets a number whatever is broken.
 */
export async function readHelplines(
  open: () => Pick<Database, 'prisma'> = database,
): Promise<readonly Helpline[]> {
  try {
    const rows = await open().prisma.helpline.findMany({
      orderBy: { position: 'asc' },
      omit: { position: true },
    });
    if (rows.length > 0) kept.daylightHelplines = rows;
  } catch {
    // Shown without a word here: whoever renders the page's own facts says that the directory does not answer.
  }
  return kept.daylightHelplines ?? DEFAULT_HELPLINES;
}
