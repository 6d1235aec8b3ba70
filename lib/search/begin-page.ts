import { keptBooksOf } from '@/lib/disclosure/books/keep-books';
import type { ReadBooks } from '@/lib/disclosure/books/read-books';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { type DirectoryNow, directoryNowOf } from './ladder/read-directory-now';

/** What the database told longer ago than this is asked anew: an engine may take its time, a sentence about money may not. */
const FRESH_MS = 50;

/** Who pays, the facts that it was read with, and the one moment of which all is said that a page says about money. */
export type Told = ReadBooks & { now: Date };

/** What is asked of the database before a page is made. */
export type BegunPage = {
  /** What the directory is, for whoever finds the results. */
  directory: Promise<DirectoryNow>;
  /** Who pays, for whatever may be begun while the engine answers. */
  books: Promise<ReadBooks['books']>;
  /** What the page says, when it is made: asked again where that was told longer ago than FRESH_MS, or failed. */
  tell(): Promise<Told>;
};

/** Asks at once, in one question where nothing has changed. Make one for each page. */
export function beginPage(database: Pick<Database, 'pool'>, clock: Clock): BegunPage {
  const directory = directoryNowOf(database)();
  const read = (seen: DirectoryNow) => keptBooksOf(database).at(seen.facts, clock.now());
  const toldAt = async (books: Promise<ReadBooks>): Promise<Told> => ({ ...(await books), now: clock.now() });
  const first = toldAt(directory.then(read));
  const books = first.then((told) => told.books);
  // What went wrong is told where it is wanted, which may be nowhere.
  for (const asked of [directory, first, books]) asked.catch(() => {});
  return {
    directory,
    books,
    async tell() {
      const told = await first.catch(() => null);
      const now = clock.now();
      if (told && now.getTime() - told.now.getTime() <= FRESH_MS) return { ...told, now };
      return await toldAt(directoryNowOf(database)().then(read));
    },
  };
}
