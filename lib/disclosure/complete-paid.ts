import { readAhead } from '@/lib/facility/read-ahead';
import type { Database } from '@/lib/site/database';
import type { PaidChoice } from './choose-paid';
import { paidBy } from './disclosure';
import { advertiserPath } from './ledger/ledger-paths';
import { type PaidListing, paidListing } from './paid-listing';

/**
 * Makes the chosen placements listings, each with its facility's facts and the sentence that says who paid.
 * @param at the moment of answering, and the facts of then (FACTS_NOW_SQL): what is no longer paid for by then, or no longer
 * listed, is left out
 */
export async function completePaid(
  database: Pick<Database, 'pool'>,
  choices: readonly PaidChoice[],
  { now, facts }: { now: Date; facts: string | null },
): Promise<PaidListing[]> {
  const paid = choices.filter(({ until }) => now < until);
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
