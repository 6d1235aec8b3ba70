import type pg from 'pg';
import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import { milesToMeters } from '@/lib/place/distance';
import type { EngineAnswer, SearchEngine, SearchPlan } from '@/lib/search/search-engine';
import { parseQuery, type TextQuery } from '@/lib/search/words/parse-query';
import { type ServiceWords, serviceWords } from '@/lib/search/words/service-words';
import { correctWords } from './correct-words';
import { facetLayout } from './facet-layout';
import type { PackedRows } from './packed-rows';
import { readCandidates } from './read-candidates';
import { tally } from './tally';
import { needsName } from './text-sql';
import { wholeDirectory } from './whole-directory';

/** From here on the box of a circle holds so much of the country that the kept rows are faster than the index. */
const WIDE_RADIUS_METERS = milesToMeters(150);

/** Up to here a look at every kept row costs less than the scattered pages that an index points to. */
const SMALL_DIRECTORY = 200_000;

/**
 * The search engine on PostgreSQL: the database narrows down to the area and to names, one tally does the rest.
 * Make one for each process: it keeps the directory's rows in memory.
 * @param smallDirectory up to how many rows searches around a point look through the kept rows instead of the index
 */
export function postgresEngine(
  pool: Pick<pg.Pool, 'query'>,
  facets: readonly Facet[] = FACETS,
  smallDirectory = SMALL_DIRECTORY,
): SearchEngine {
  const layout = facetLayout(facets);
  const services = serviceWords(facets);
  const whole = wholeDirectory(pool, layout);

  const readsWhole = (plan: SearchPlan, text: TextQuery | null, facilities: number): boolean =>
    whole.fits(facilities) && (isWideFor(plan, text) || facilities <= smallDirectory);

  const read = async (plan: SearchPlan, text: TextQuery | null): Promise<PackedRows> => {
    if (!isArea(plan) && (text === null || isWideFor(plan, text))) {
      const now = await whole.now();
      if (readsWhole(plan, text, now.facilities)) return await whole.read(now, text);
    }
    return await readCandidates(pool, plan, text, layout);
  };

  const answer = async (plan: SearchPlan, text: TextQuery | null) =>
    tally(await read(plan, text), plan, text, layout);

  const search = async (plan: SearchPlan): Promise<EngineAnswer> => {
    const text = readText(plan.q, services);
    const first = await answer(plan, text);
    if (text === null || first.total > 0) return { ...first, correctedTo: null };
    const correctedTo = await correctWords(pool, text, services);
    if (correctedTo === null) return { ...first, correctedTo };
    return { ...(await answer(plan, parseQuery(correctedTo, services))), correctedTo };
  };
  return { name: 'postgres', search };
}

/** Null when there is nothing to look for: "for me" is all grammar. */
function readText(q: string | null, services: ServiceWords): TextQuery | null {
  const text = parseQuery(q ?? '', services);
  return text.words.length > 0 ? text : null;
}

/** A county or a state, which an index finds, and whose rows are few. */
const isArea = ({ area }: SearchPlan): boolean => area.kind === 'county' || area.kind === 'state';

/** Whether a search would read most rows: not where a name has to be found, for that narrows it by an index. */
const isWideFor = (plan: SearchPlan, text: TextQuery | null): boolean =>
  isWide(plan) && !(text && needsName(text));

/** A box of the map narrows the whole country down again, so it is left to the index. */
function isWide({ area, bbox }: SearchPlan): boolean {
  if (bbox !== null) return false;
  if (area.kind === 'circle') return area.radiusMeters >= WIDE_RADIUS_METERS;
  return area.kind === 'everywhere' || area.kind === 'anywhere-from';
}
