import type { ClusterAnswer, ClusterPlan } from '@/lib/search/cluster-engine';
import type { EngineHit, SearchArea } from '@/lib/search/search-engine';
import type { FacetLayout } from '../facet-layout';
import { areaSet, boxSet, exactDistance } from '../kept/area-set';
import { filterSet } from '../kept/filter-set';
import { idOf, type KeptRows } from '../kept/kept-rows';
import { cutTo, rowsOf, sizeFrom, sizeOf } from '../kept/row-set';
import { type KeptText, termSets } from '../kept/text-set';
import { countByTile } from './count-by-tile';

/** An answer before typos are mended; and how many results the whole search has, for where it has any none are. */
export type Clustered = Omit<ClusterAnswer, 'correctedTo'> & { total: number };

/** All results of a search in a view, over kept rows: by the very sets that its list is made of (kept/search-kept.ts). */
export function clusterKept(
  rows: KeptRows,
  plan: ClusterPlan,
  text: KeptText | null,
  layout: FacetLayout,
): Clustered {
  const within = areaSet(rows, plan.area, plan.bbox);
  if (text) for (const term of termSets(rows, text, layout)) cutTo(within, term);
  const { results } = filterSet(rows, within, plan.chosen, layout);
  const inView = boxSet(rows, plan.view);
  cutTo(inView, results);
  const seen = rowsOf(inView);
  const { cells, alone } =
    seen.length > plan.mostNamed ? countByTile(seen, rows, plan) : { cells: [], alone: seen };
  const hitOf = (row: number): EngineHit => ({
    id: idOf(rows.ids, row),
    distanceMeters: distanceOf(rows, row, plan.area),
  });
  return {
    cells,
    alone: Array.from(alone, hitOf).sort(byId),
    withoutPoint: sizeFrom(results, rows.pointed),
    total: sizeOf(results),
  };
}

const distanceOf = (rows: KeptRows, row: number, area: SearchArea): number | null =>
  'center' in area ? exactDistance(rows, row, area.center) : null;

/** By their bytes, as ids are ordered everywhere. */
export const byId = (a: EngineHit, b: EngineHit): number => (a.id < b.id ? -1 : 1);
