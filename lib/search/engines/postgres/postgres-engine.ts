import type pg from 'pg';
import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import { milesToMeters } from '@/lib/place/distance';
import type { EngineAnswer, SearchEngine, SearchPlan } from '@/lib/search/search-engine';
import { parseQuery, readText, type TextQuery } from '@/lib/search/words/parse-query';
import { serviceWords } from '@/lib/search/words/service-words';
import { correctWords } from './correct-words';
import { facetLayout } from './facet-layout';
import { type KeptDirectory, keepDirectory } from './kept/keep-directory';
import { searchKept } from './kept/search-kept';
import { readCandidates } from './read-candidates';
import { tally } from './tally';
import { needsName } from './text-sql';

type Answer = Omit<EngineAnswer, 'correctedTo'>;

/** From here on the box of a circle holds so much of the country that an index narrows nothing. */
const WIDE_RADIUS_METERS = milesToMeters(150);

/** Up to here all rows of the country that have a word are read in no time. */
const FEW_NAMES = 200_000;

/**
 * The search engine on PostgreSQL. Kept rows answer wherever there are any; until they are read, and where only an index
 * finds a name among very many, the database narrows down to the area and to names, and one tally does the rest.
 * @param kept the directory's rows in this process, shared with whoever else needs them
 */
export function postgresEngine(
  pool: Pick<pg.Pool, 'query' | 'connect'>,
  facets: readonly Facet[] = FACETS,
  kept: KeptDirectory = keepDirectory(pool, facetLayout(facets)),
): SearchEngine {
  const layout = facetLayout(facets);
  const services = serviceWords(facets);

  const answer = async (plan: SearchPlan, text: TextQuery | null): Promise<Answer> => {
    const now = await kept.now();
    // Where an index narrows nothing, reading all rows to keep them costs no more than reading all to answer once.
    const rows = suitsKeptRows(plan, text, now.facilities) ? await kept.rows(now, isWide(plan)) : null;
    if (rows === null) return tally(await readCandidates(pool, plan, text, layout), plan, text, layout);
    return searchKept(rows, plan, text && (await kept.words(rows, text, plan)), layout);
  };

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

/** All but words in a very large directory, where an index of area or name leaves few rows to read. */
const suitsKeptRows = (plan: SearchPlan, text: TextQuery | null, facilities: number): boolean =>
  text === null || facilities <= FEW_NAMES || (isWide(plan) && !needsName(text));

/** A box of the map narrows the whole country down again, so it is left to the index. */
function isWide({ area, bbox }: SearchPlan): boolean {
  if (bbox !== null) return false;
  if (area.kind === 'circle') return area.radiusMeters >= WIDE_RADIUS_METERS;
  return area.kind === 'everywhere' || area.kind === 'anywhere-from';
}
