import { cleanSearch } from '@/lib/search/clean-search';
import { engineOf } from '@/lib/search/engine-of';
import { answerCache } from '@/lib/search/ladder/answer-cache';
import { fallbackLog } from '@/lib/search/ladder/fallback-log';
import type { FirstRung } from '@/lib/search/ladder/first-rung';
import { readDirectoryNow } from '@/lib/search/ladder/read-directory-now';
import { type SearchLadder, searchLadder } from '@/lib/search/ladder/search-ladder';
import { searchFacilities } from '@/lib/search/search-facilities';
import { systemClock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { sharedRead } from '@/lib/site/shared-read';
import { BENCH_RATIOS, BENCH_REQUESTS } from './bench-requests';
import { measure } from './measure';
import { ratio, type Timings, timingLine, type Write } from './report';

const OVERHEAD = 'bare round trip';
const ENGINE_ALONE = 'engine alone, dense city';

/** A ladder of its own over a directory: without a first rung PostgreSQL answers. */
export const ladderOver = (database: Database, first: FirstRung | null): SearchLadder =>
  searchLadder({
    first,
    now: sharedRead(() => readDirectoryNow(database.pool)),
    cache: answerCache(),
    postgres: engineOf(database),
    log: fallbackLog(),
    setting: () => 'auto',
  });

/** A search as a page makes it: clean, resolve the place, search with all counts, complete the page's listings. */
export function searchOf(database: Database, ladder: SearchLadder, query: string) {
  const { request, problems } = cleanSearch(Object.fromEntries(new URLSearchParams(query)));
  return () => searchFacilities(request, { problems, database, clock: systemClock, ladder });
}

/** Measures every kind of search where PostgreSQL answers, and what one kind takes of another. */
export async function benchSearches(database: Database, write: Write): Promise<Timings> {
  const timings: Timings = new Map();
  const time = async (name: string, call: () => Promise<unknown>) => {
    const timing = await measure(call);
    timings.set(name, timing);
    write(timingLine(name, timing));
  };
  const ladder = ladderOver(database, null);
  // Rows that a large directory keeps are read once, and searches are measured when they are there.
  await searchOf(database, ladder, '')();
  await time(OVERHEAD, () => database.pool.query('SELECT 1'));
  for (const [name, query] of Object.entries(BENCH_REQUESTS))
    await time(name, searchOf(database, ladder, query));
  const center = { latitude: 40.71, longitude: -74.01 };
  const area = { kind: 'circle', center, radiusMeters: 40_234 } as const;
  const plan = { area, bbox: null, q: null, chosen: {}, offset: 0, limit: 20 };
  await time(ENGINE_ALONE, () => engineOf(database).search(plan));
  for (const [one, other] of [...BENCH_RATIOS, [ENGINE_ALONE, OVERHEAD]])
    write(`  ${one} / ${other}: ${ratio(timings.get(one ?? ''), timings.get(other ?? ''))}`);
  return timings;
}
