import { boundingBox } from '@/lib/place/bounding-box';
import type { EngineAnswer, SearchArea, SearchPlan } from '@/lib/search/search-engine';
import type { FacetLayout } from '../facet-layout';
import { areaSet, boxSet } from './area-set';
import { countChoices } from './count-choices';
import { filterSet } from './filter-set';
import type { KeptRows } from './kept-rows';
import { cutTo, sizeOf, takeOut } from './row-set';

/**
 * What an engine that only knows boxes counts too much of a circle: total and counts of the rows in the box around it (and in
 * the plan's own box, where it has one) that lie outside it. Words are left out of account: only a plan without `q` has an
 * exact answer.
 */
export function tallyCorners(
  rows: KeptRows,
  plan: Pick<SearchPlan, 'bbox' | 'chosen'> & { area: Extract<SearchArea, { kind: 'circle' }> },
  layout: FacetLayout,
): Pick<EngineAnswer, 'total' | 'counts'> {
  const corners = boxSet(rows, boundingBox(plan.area.center, plan.area.radiusMeters));
  if (plan.bbox) cutTo(corners, boxSet(rows, plan.bbox));
  takeOut(corners, areaSet(rows, plan.area, null));
  const filtered = filterSet(rows, corners, plan.chosen, layout);
  return { total: sizeOf(filtered.results), counts: countChoices(rows, filtered, layout) };
}
