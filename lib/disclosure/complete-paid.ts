import { readAhead } from '@/lib/facility/read-ahead';
import type { Database } from '@/lib/site/database';
import type { ReadBooks } from './books/read-books';
import type { PaidChoice } from './choose-paid';
import { paidBy } from './disclosure';
import { advertiserPath } from './ledger/ledger-paths';
import { type PaidListing, paidListing } from './paid-listing';

/**
 * Makes the chosen placements listings, each with its facility's facts and the sentence that says who paid.
 * @param at the moment of answering, with the books and the facts (FACTS_NOW_SQL) that hold then: what is no longer paid for,
 * ended meanwhile or no longer listed is left out
 */
export async function completePaid(
  database: Pick<Database, 'pool'>,
  choices: readonly PaidChoice[],
  { books, facts, now }: ReadBooks & { now: Date },
): Promise<PaidListing[]> {
  const paid = choices.filter(({ placementId }) => books.runs(placementId, now));
  if (paid.length === 0) return [];
  const ids = paid.map(({ facilityId }) => facilityId);
  const facilities = await readAhead(database).read(ids, facts);
  return paid.flatMap((choice) => {
    const facility = facilities.get(choice.facilityId);
    if (facility?.status !== 'active') return [];
    const { id, publicName, ownerGroup } = choice.advertiser;
    return [paidListing(choice, facility, paidBy(publicName, ownerGroup, advertiserPath(id)))];
  });
}
