import { readEnv } from '@/lib/site/env';
import { perDatabase } from '@/lib/site/per-database';
import { engineOf } from '../engine-of';
import { answerCache } from './answer-cache';
import { ENGINE_LIMITS } from './engine-limits';
import { fallbackLog } from './fallback-log';
import { firstRung } from './first-rung';
import { directoryNowOf } from './read-directory-now';
import { searchLadder } from './search-ladder';

/** The ladder that all searches of a process take: an engine that rests does so for every page and route. */
export const ladderOf = perDatabase('ladder', (database) => {
  const log = fallbackLog();
  return searchLadder({
    first: firstRung(database, readEnv(), ENGINE_LIMITS, log.recovered),
    now: directoryNowOf(database),
    cache: answerCache(),
    postgres: engineOf(database),
    log,
    setting: () => readEnv().SEARCH_ENGINE,
  });
});
