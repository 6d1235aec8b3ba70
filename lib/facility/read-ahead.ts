import type { Database } from '@/lib/site/database';
import type { Facility } from './facility';
import { keptFacilitiesOf } from './facts/keep-facilities';

/** Facilities of one page, which may be known by id before it is certain that it shows them. */
export type FacilitiesAhead = {
  /** Begins to read those that are not known; heard once, and only before `read`. */
  expect(ids: readonly string[]): void;
  /**
   * As readFacilities does it, but of what has not changed since it was read nothing is asked.
   * @param facts FACTS_NOW_SQL at the last moment before the page is made
   */
  read(ids: readonly string[], facts: string | null): Promise<ReadonlyMap<string, Facility>>;
};

/** Make one for each page. */
export function readAhead(database: Pick<Database, 'pool'>): FacilitiesAhead {
  const kept = keptFacilitiesOf(database);
  let reading: Promise<unknown> | null = null;
  let isOver = false;
  return {
    expect(ids) {
      if (isOver || reading) return;
      const unknown = ids.filter((id) => !kept.has(id));
      // Who reads in vain here finds that out below, where it is asked for.
      if (unknown.length > 0) reading = kept.read(unknown).catch(() => null);
    },
    async read(ids, facts) {
      isOver = true;
      await reading;
      const found = new Map<string, Facility>();
      const missing: string[] = [];
      for (const id of ids) {
        const facility = kept.get(id, facts);
        if (facility) found.set(id, facility);
        else if (facility === undefined) missing.push(id);
      }
      if (missing.length === 0) return found;
      return new Map([...found, ...(await kept.read(missing))]);
    },
  };
}
