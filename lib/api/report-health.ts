import { readDirectory } from '@/lib/facility/read-directory';
import { chooseEngine } from '@/lib/search/choose-engine';
import { engineOf } from '@/lib/search/engine-of';
import { zeroResults } from '@/lib/search/zero-results';
import type { Database } from '@/lib/site/database';
import { readEnv } from '@/lib/site/env';
import { VERSION } from '@/lib/site/version';
import type { Outcome } from './answer';
import { noQuery } from './input/places-query';
import { readParameters } from './input/read-parameters';
import { invalidParameters } from './problem';

/** How the site is. @throws when the database does not answer, which is the bad news that a monitor waits for */
export async function reportHealth(database: Database, query: URLSearchParams): Promise<Outcome> {
  const read = readParameters(noQuery, query);
  if (!read.ok) return { problem: invalidParameters(read.errors) };
  const { engine, reason, degraded } = chooseEngine(readEnv().SEARCH_ENGINE, engineOf(database));
  const { facilities, dataAsOf, sample } = await readDirectory(database);
  const body = {
    status: 'ok',
    engine: engine.name,
    engine_reason: reason,
    degraded,
    facilities,
    data_as_of: dataAsOf,
    sample,
    searches_without_results: zeroResults(),
    version: VERSION,
  };
  return { body, cache: 'nowhere' };
}
