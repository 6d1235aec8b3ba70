import { factsNowOf } from '@/lib/facility/facts/facts-now';
import type { Database } from '@/lib/site/database';
import type { Books } from './books';
import { keptBooksOf } from './keep-books';

/** The books as they are now, whoever changed them. One small question where nothing has changed. */
export async function booksNow(database: Pick<Database, 'pool'>, now: Date): Promise<Books> {
  const facts = await factsNowOf(database)();
  return (await keptBooksOf(database).at(facts, now)).books;
}
