import type { ClusterPlan } from '@/lib/search/cluster-engine';
import type { EngineHit } from '@/lib/search/search-engine';
import type { TextQuery } from '@/lib/search/words/parse-query';
import { type AreaFilter, areaFilter } from '../area-filter';
import { chosenBits, hasAll, hasAny } from '../chosen-bits';
import type { FacetLayout } from '../facet-layout';
import type { PackedRows } from '../packed-rows';
import { textFilter } from '../text-filter';
import { byId, type Clustered } from './cluster-kept';
import { countByTile } from './count-by-tile';

/** The same over candidates that PostgreSQL has narrowed down, for while nothing is kept. */
export function clusterCandidates(
  rows: PackedRows,
  plan: ClusterPlan,
  text: TextQuery | null,
  layout: FacetLayout,
): Clustered {
  const isResult = resultFilter(plan, text, layout);
  const isInView = areaFilter({ kind: 'everywhere' }, plan.view);
  const seen = { rows: new Uint32Array(rows.count), distances: new Map<number, number>() };
  const points = { latitudes: new Float64Array(rows.count), longitudes: new Float64Array(rows.count) };
  let [total, withoutPoint] = [0, 0];
  for (let row = 0; row < rows.count; row++) {
    const distance = isResult(rows, row);
    if (distance === null) continue;
    total += 1;
    points.latitudes[row] = rows.latitude(row);
    points.longitudes[row] = rows.longitude(row);
    if (Number.isNaN(points.latitudes[row])) withoutPoint += 1;
    if (isInView(rows, row) === null) continue;
    seen.rows[seen.distances.size] = row;
    seen.distances.set(row, distance);
  }
  const inView = seen.rows.subarray(0, seen.distances.size);
  const { cells, alone } =
    inView.length > plan.mostNamed ? countByTile(inView, points, plan) : { cells: [], alone: inView };
  const hitOf = (row: number): EngineHit => {
    const distance = seen.distances.get(row) ?? Number.NaN;
    return { id: rows.id(row), distanceMeters: Number.isNaN(distance) ? null : distance };
  };
  return { cells, alone: Array.from(alone, hitOf).sort(byId), withoutPoint, total };
}

/** Its distance where a row satisfies everything, NaN where the search has no center; null where it does not. */
function resultFilter(plan: ClusterPlan, text: TextQuery | null, layout: FacetLayout): AreaFilter {
  const inArea = areaFilter(plan.area, plan.bbox);
  const hasText = text === null ? () => true : textFilter(text, layout);
  const { required, groups } = chosenBits(plan.chosen, layout);
  return (rows, row) => {
    const distance = inArea(rows, row);
    if (distance === null || !hasText(rows, row) || !hasAll(rows, row, required)) return null;
    return groups.every(({ masks }) => hasAny(rows, row, masks)) ? distance : null;
  };
}
