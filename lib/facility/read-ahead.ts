import type { Database } from '@/lib/site/database';
import type { Facility } from './facility';
import { readFacilities } from './read-facilities';

/** Facilities of one page, which may be known by id before it is certain that it shows them. */
export type FacilitiesAhead = {
  /** Begins to read these; heard once, and only before `read`. */
  expect(ids: readonly string[]): void;
  /** As readFacilities does it, and sooner when these ids were expected. May give more than was asked for. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, Facility>>;
};

/** Make one for each page. */
export function readAhead(database: Pick<Database, 'pool'>): FacilitiesAhead {
  let expected: ReadonlySet<string> = new Set();
  let reading: Promise<ReadonlyMap<string, Facility> | null> | null = null;
  let isOver = false;
  return {
    expect(ids) {
      if (isOver || reading || ids.length === 0) return;
      expected = new Set(ids);
      // Who reads in vain here finds that out below, where it is asked for.
      reading = readFacilities(database, ids).catch(() => null);
    },
    async read(ids) {
      isOver = true;
      const ahead = ids.every((id) => expected.has(id)) ? await reading : null;
      return ahead ?? (await readFacilities(database, ids));
    },
  };
}
