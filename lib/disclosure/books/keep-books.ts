import type { Database } from '@/lib/site/database';
import { perDatabase } from '@/lib/site/per-database';
import { type ReadBooks, readBooks } from './read-books';

export type KeptBooks = {
  /**
   * Who pays and whose a facility is while the facts are these (FACTS_NOW_SQL), or as they are by now where they have changed
   * meanwhile; `facts` of the answer says which. Read again only after a change.
   * @param now the earliest moment that will be asked about
   */
  at(facts: string | null, now: Date): Promise<ReadBooks>;
};

type Kept = { facts: string | null; since: Date; read: Promise<ReadBooks> };

/** The books that a process keeps, for all its pages and routes. */
export const keptBooksOf = perDatabase('books', keepBooks);

/** Make one for each process. */
function keepBooks(database: Pick<Database, 'pool'>): KeptBooks {
  let kept: Kept | null = null;

  const readAnew = (facts: string, since: Date): Promise<ReadBooks> => {
    const reading: Kept = { facts, since, read: readBooks(database, since) };
    kept = reading;
    // What changed just before it was read is in it. What failed is told to those who wait for it, and the next one tries again.
    reading.read.then(
      (read) => {
        reading.facts = read.facts;
      },
      () => {
        if (kept === reading) kept = null;
      },
    );
    return reading.read;
  };

  return {
    at(facts, now) {
      if (facts === null) return readBooks(database, now);
      if (kept === null || kept.facts !== facts || now < kept.since) return readAnew(facts, now);
      return kept.read;
    },
  };
}
