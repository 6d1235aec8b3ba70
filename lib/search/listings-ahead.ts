import { UNPAID } from '@/lib/disclosure/disclosure';
import { readAhead } from '@/lib/facility/read-ahead';
import { metersToMiles } from '@/lib/place/distance';
import type { Database } from '@/lib/site/database';
import type { Told } from './begin-page';
import type { Listing } from './search-answer';
import type { EngineHit, ExpectPage } from './search-engine';

/** The listings of one page, which may be known by id before it is certain that it shows them. */
export type ListingsAhead = {
  /** Begins to read what is not known of them. Heard once. */
  expect: ExpectPage;
  /** Makes the page of these hits, as of the moment of which all is said about money. */
  complete(hits: readonly EngineHit[], told: Told): Promise<Listing[]>;
};

/** Make one for each page. */
export function listingsAhead(database: Pick<Database, 'pool'>): ListingsAhead {
  const facilities = readAhead(database);
  return {
    expect: facilities.expect,
    async complete(hits, { books, facts, now }) {
      const ids = hits.map(({ id }) => id);
      const disclosures = books.disclose(ids, now);
      const found = await facilities.read(ids, facts);
      return hits.flatMap(({ id, distanceMeters }) => {
        const facility = found.get(id);
        // Closed or withdrawn since the engine last heard of it. The total still counts it for that moment: pages are cut from
        // what the engine counts.
        if (facility?.status !== 'active') return [];
        const distanceMiles = distanceMeters === null ? null : metersToMiles(distanceMeters);
        return [{ kind: 'organic', facility, distanceMiles, disclosure: disclosures.get(id) ?? UNPAID }];
      });
    },
  };
}
