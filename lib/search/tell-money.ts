import { keptBooksOf } from '@/lib/disclosure/books/keep-books';
import type { ReadBooks } from '@/lib/disclosure/books/read-books';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { type DirectoryNow, directoryNowOf } from './ladder/read-directory-now';

/** What was known of money longer ago than this is asked anew: an engine may take its time, a sentence about money may not. */
const FRESH_MS = 50;

/** Who pays, the facts that it was read with, and the one moment of which all is said that a page says about money. */
export type Told = ReadBooks & { now: Date };

/** What one page knows of money. */
export type Money = {
  /** What the directory was when the page began to be made. */
  directory: Promise<DirectoryNow>;
  /** As it was then, for whatever may be begun while the engine answers. */
  atFirst: Promise<ReadBooks>;
  /** As it is now; asked again where that is longer ago than FRESH_MS, or failed. */
  tell(): Promise<Told>;
};

/** Asks the one question that a page puts to the database before anything else. Make one for each page. */
export function tellMoney(database: Pick<Database, 'pool'>, clock: Clock): Money {
  const begun = clock.now();
  const directory = directoryNowOf(database)();
  const booksOf = async ({ facts }: DirectoryNow, now: Date) => keptBooksOf(database).at(facts, now);
  const atFirst = directory.then((seen) => booksOf(seen, begun));
  // What went wrong is told where it is wanted, which may be nowhere.
  for (const asked of [directory, atFirst]) asked.catch(() => {});

  const askAgain = async (): Promise<Told> => {
    const now = clock.now();
    return { ...(await booksOf(await directoryNowOf(database)(), now)), now };
  };

  return {
    directory,
    atFirst,
    async tell() {
      const now = clock.now();
      if (now.getTime() - begun.getTime() > FRESH_MS) return await askAgain();
      return await atFirst.then((read) => ({ ...read, now }), askAgain);
    },
  };
}
