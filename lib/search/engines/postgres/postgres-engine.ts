import type pg from 'pg';
import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import { milesToMeters } from '@/lib/place/distance';
import type { ClusterEngine, ClusterPlan } from '@/lib/search/cluster-engine';
import type { DirectoryLook } from '@/lib/search/directory-look';
import type { EngineAnswer, SearchEngine, SearchPlan } from '@/lib/search/search-engine';
import type { TextQuery } from '@/lib/search/words/parse-query';
import { serviceWords } from '@/lib/search/words/service-words';
import { clusterCandidates } from './clusters/cluster-candidates';
import { type Clustered, clusterKept } from './clusters/cluster-kept';
import { facetLayout } from './facet-layout';
import { type KeptDirectory, keepDirectory } from './kept/keep-directory';
import { searchKept } from './kept/search-kept';
import { readCandidates } from './read-candidates';
import { searchText } from './search-text';
import { tally } from './tally';
import { needsName } from './text-sql';

type Answer = Omit<EngineAnswer, 'correctedTo'>;

/** From here on the box of a circle holds so much of the country that an index narrows nothing. */
const WIDE_RADIUS_METERS = milesToMeters(150);

/** The same of a part of the map, from south to north. */
const WIDE_VIEW_DEGREES = 4;

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
): SearchEngine & ClusterEngine {
  const layout = facetLayout(facets);
  const services = serviceWords(facets);

  const list = async (plan: SearchPlan, text: TextQuery | null, look?: DirectoryLook): Promise<Answer> => {
    const now = look ?? (await kept.now());
    // Where an index narrows nothing, reading all rows to keep them costs no more than reading all to answer once.
    const rows = suitsKeptRows(plan, text, now.facilities) ? await kept.rows(now, isWide(plan)) : null;
    if (rows === null) return tally(await readCandidates(pool, plan, text, layout), plan, text, layout);
    return searchKept(rows, plan, text && (await kept.words(rows, text, plan)), layout);
  };

  const map = async (plan: ClusterPlan, text: TextQuery | null): Promise<Clustered> => {
    // Whatever its words are: they are asked for again at each move, and remembered with the rows.
    const rows = await kept.rows(await kept.now(), isWide(inView(plan)));
    if (rows !== null) return clusterKept(rows, plan, text && (await kept.words(rows, text, plan)), layout);
    // Whether words find anything anywhere decides if their typos are mended.
    const narrowed = text === null ? { view: plan.view } : {};
    return clusterCandidates(await readCandidates(pool, plan, text, layout, narrowed), plan, text, layout);
  };

  return {
    name: 'postgres',
    search: (plan, now) => searchText(pool, services, plan.q, (text) => list(plan, text, now)),
    async clusters(plan) {
      const { total: _ofAll, ...answer } = await searchText(pool, services, plan.q, (text) =>
        map(plan, text),
      );
      return answer;
    },
  };
}

type Where = Pick<SearchPlan, 'area' | 'bbox'>;

/** Where a map's index would look: a narrow view is a box like another. */
const inView = ({ area, bbox, view }: ClusterPlan): Where => ({
  area,
  bbox: bbox ?? (view.north - view.south >= WIDE_VIEW_DEGREES ? null : view),
});

/** All but words in a very large directory, where an index of area or name leaves few rows to read. */
const suitsKeptRows = (plan: Where, text: TextQuery | null, facilities: number): boolean =>
  text === null || facilities <= FEW_NAMES || (isWide(plan) && !needsName(text));

/** A box of the map narrows the whole country down again, so it is left to the index. */
function isWide({ area, bbox }: Where): boolean {
  if (bbox !== null) return false;
  if (area.kind === 'circle') return area.radiusMeters >= WIDE_RADIUS_METERS;
  return area.kind === 'everywhere' || area.kind === 'anywhere-from';
}
