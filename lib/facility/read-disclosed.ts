import { discloseListings } from '@/lib/disclosure/disclose-listings';
import { type Disclosure, UNPAID } from '@/lib/disclosure/disclosure';
import type { Database } from '@/lib/site/database';
import type { Facility } from './facility';
import { readFacilities } from './read-facilities';

/** A facility as it may be named on a page: never without the sentence about money. */
export type DisclosedFacility = { facility: Facility; disclosure: Disclosure };

/**
 * Reads facilities by id, each with what has to be said about money at `now`.
 * @returns in the order of `ids`, without those that were closed or withdrawn meanwhile
 */
export async function readDisclosed(
  database: Pick<Database, 'pool'>,
  ids: readonly string[],
  now: Date,
): Promise<DisclosedFacility[]> {
  const [facilities, disclosures] = await Promise.all([
    readFacilities(database, ids),
    discloseListings(database, ids, now),
  ]);
  return ids.flatMap((id) => {
    const facility = facilities.get(id);
    return facility?.status === 'active' ? [{ facility, disclosure: disclosures.get(id) ?? UNPAID }] : [];
  });
}
