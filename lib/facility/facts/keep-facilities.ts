import { LRUCache } from 'lru-cache';
import type { Database } from '@/lib/site/database';
import { perDatabase } from '@/lib/site/per-database';
import type { Facility } from '../facility';
import { readFacilitiesAndFacts } from '../read-facilities';

/** About 4 KB each, and as JSON (lib/api/present/write-listing.ts) one or two more. */
const MOST_KEPT = 4_000;

type KeptFacilities = {
  /** Whether anything is known of it, at whatever time. */
  has(id: string): boolean;
  /**
   * What it is while the facts are these (FACTS_NOW_SQL); null where there was nothing to show. Undefined when that has to be
   * read: it was read before or after a change, or never.
   */
  get(id: string, facts: string | null): Facility | null | undefined;
  /** As readFacilities does it, from the database, and keeps what it finds. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, Facility>>;
};

type Kept = { facts: string; facility: Facility | null };

/** What a process has read of facilities, for all its pages and routes: the cards that many people look at are read once. */
export const keptFacilitiesOf = perDatabase('facilities', keepFacilities);

function keepFacilities(database: Pick<Database, 'pool'>): KeptFacilities {
  const kept = new LRUCache<string, Kept>({ max: MOST_KEPT });
  return {
    has: (id) => kept.has(id),
    get(id, facts) {
      const found = kept.get(id);
      return found?.facts === facts ? found.facility : undefined;
    },
    async read(ids) {
      const { facilities, facts } = await readFacilitiesAndFacts(database, ids);
      if (facts !== null)
        for (const id of ids) kept.set(id, { facts, facility: frozen(facilities.get(id) ?? null) });
      return facilities;
    },
  };
}

/** Many pages are given the same one, and none may change it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
