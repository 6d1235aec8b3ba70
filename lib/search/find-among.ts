import { FACETS } from '@/lib/facility/facets';
import type { Database } from '@/lib/site/database';
import { facetLayout } from './engines/postgres/facet-layout';
import { readCandidates } from './engines/postgres/read-candidates';
import { tally } from './engines/postgres/tally';
import type { EngineHit, SearchPlan } from './search-engine';
import { readText } from './words/parse-query';
import { serviceWords } from './words/service-words';

const layout = facetLayout(FACETS);
const services = serviceWords(FACETS);

/**
 * Which of the given facilities a plan finds, wherever among its results they stand. By the rows, the tally and the reading
 * of words that PostgreSQL answers every search with: what holds for a result holds here.
 * @param plan its page is ignored; `q` as it was searched, after its typos were corrected
 * @returns in the plan's own order
 * @throws Error when search rows are of another declaration of facets
 */
export async function findAmong(
  { pool }: Pick<Database, 'pool'>,
  plan: SearchPlan,
  facilityIds: readonly string[],
): Promise<EngineHit[]> {
  const text = readText(plan.q, services);
  const rows = await readCandidates(pool, plan, text, layout, { among: facilityIds });
  return tally(rows, { ...plan, offset: 0, limit: facilityIds.length }, text, layout).hits;
}
