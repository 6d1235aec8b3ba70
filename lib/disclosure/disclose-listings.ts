import type { Database } from '@/lib/site/database';
import { booksNow } from './books/books-now';
import type { Disclosure } from './disclosure';

/**
 * Says of each listing whether anyone pays for it at `now`, or whoever it belongs to pays for something else
 * (lib/disclosure/books/books.ts). The database is asked each time whether what is known still holds: nothing stands between
 * a payment and its sentence.
 * @returns one disclosure for every id asked for, known or not
 */
export async function discloseListings(
  database: Pick<Database, 'pool'>,
  facilityIds: readonly string[],
  now: Date,
): Promise<Map<string, Disclosure>> {
  if (facilityIds.length === 0) return new Map();
  return (await booksNow(database, now)).disclose(facilityIds, now);
}
