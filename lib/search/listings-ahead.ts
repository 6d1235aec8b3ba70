import { type Disclosed, discloseWithFacts } from '@/lib/disclosure/disclose-listings';
import { UNPAID } from '@/lib/disclosure/disclosure';
import { readAhead } from '@/lib/facility/read-ahead';
import { metersToMiles } from '@/lib/place/distance';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import type { Listing } from './search-answer';
import type { EngineHit, ExpectPage } from './search-engine';

/** What was said about money longer ago than this is asked anew: an engine may take its time, a sentence about money may not. */
const FRESH_MS = 50;

/** What is said about money on a page, and the one moment of which all of it is said. */
type Told = { ids: ReadonlySet<string>; now: Date; disclosed: Promise<Disclosed> };

/** The listings of one page, which may be known by id before it is certain that it shows them. */
export type ListingsAhead = {
  /** Begins to read what such a page says. Heard once. */
  expect: ExpectPage;
  /**
   * Makes the page of these hits. Nothing is asked after its moment but facts.
   * @returns the moment at once, for whatever else is said about money beside the listings
   */
  complete(hits: readonly EngineHit[]): { now: Date; listings: Promise<Listing[]> };
};

/** Make one for each page. */
export function listingsAhead(database: Database, clock: Clock): ListingsAhead {
  const facilities = readAhead(database);
  let expected: Told | null = null;

  const tell = (ids: readonly string[]): Told => {
    const now = clock.now();
    return { ids: new Set(ids), now, disclosed: discloseWithFacts(database, ids, now) };
  };

  const read = async (hits: readonly EngineHit[], { disclosed, now }: Told): Promise<Listing[]> => {
    const ids = hits.map(({ id }) => id);
    // What failed while the engine answered is tried once more: the answer is worth it.
    const { disclosures, facts } = await disclosed.catch(() => discloseWithFacts(database, ids, now));
    const found = await facilities.read(ids, facts);
    return hits.flatMap(({ id, distanceMeters }) => {
      const facility = found.get(id);
      // Closed or withdrawn since the engine last heard of it. The total still counts it for that moment: pages are cut from
      // what the engine counts.
      if (facility?.status !== 'active') return [];
      const distanceMiles = distanceMeters === null ? null : metersToMiles(distanceMeters);
      return [{ kind: 'organic', facility, distanceMiles, disclosure: disclosures.get(id) ?? UNPAID }];
    });
  };

  const isStillTold = (told: Told, hits: readonly EngineHit[]): boolean =>
    clock.now().getTime() - told.now.getTime() <= FRESH_MS && hits.every(({ id }) => told.ids.has(id));

  return {
    expect(ids) {
      if (expected) return;
      facilities.expect(ids);
      expected = tell(ids);
      // Where the page turns out to be another one, nobody wants to know what went wrong here.
      expected.disclosed.catch(() => {});
    },
    complete(hits) {
      const ids = hits.map(({ id }) => id);
      if (expected === null) facilities.expect(ids);
      const told = expected && isStillTold(expected, hits) ? expected : tell(ids);
      return { now: told.now, listings: read(hits, told) };
    },
  };
}
