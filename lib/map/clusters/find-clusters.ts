import { metersToMiles } from '@/lib/place/distance';
import { isArea, type Place } from '@/lib/place/place';
import { resolvePlace } from '@/lib/place/resolve-place';
import type { ClusterPlan } from '@/lib/search/cluster-engine';
import { engineOf } from '@/lib/search/engine-of';
import { planSearch } from '@/lib/search/plan-search';
import type { EngineHit } from '@/lib/search/search-engine';
import type { SearchRequest } from '@/lib/search/search-request';
import type { ClustersAnswer, FoundClusters, LabeledPin, MapContext } from './clusters-answer';
import { labelPaid } from './label-paid';
import { readPins } from './read-pins';
import { type MapView, snapView } from './snap-view';

/** A tile has sixteen of these: a cluster is 64 pixels of the map wide. */
const CELLS_BELOW = 2;

/** Up to so many results are shown one by one: a phone draws them at once, and their names take no more than 15 KB on the way. */
const MOST_NAMED = 300;

/**
 * Answers what a map shows of a search: all its results in a view, counted by tiles or named.
 * @param request its page is ignored: a map has none
 * @param asked any part of the map; what is answered is the tiles that it touches
 * @throws when the database does not answer, or when search rows are of another declaration (run `npm run reindex`)
 */
export async function findClusters(
  request: SearchRequest,
  asked: MapView,
  context: MapContext,
): Promise<ClustersAnswer> {
  const resolution = request.near === null ? null : resolvePlace(request.near);
  if (resolution?.status === 'ambiguous') return { status: 'ambiguous-place', choices: resolution.choices };
  if (resolution?.status === 'unknown') return { status: 'unknown-place', near: resolution.near };
  return await clustersAt(request, resolution?.place ?? null, snapView(asked), context);
}

async function clustersAt(
  request: SearchRequest,
  place: Place | null,
  view: MapView,
  context: MapContext,
): Promise<FoundClusters> {
  const plan = planClusters(request, place, view);
  // Which engine it is, and that no other is wanted: docs/decisions/clusters-from-kept-rows.md.
  const engine = engineOf(context.database);
  const { cells, alone, withoutPoint, correctedTo } = await engine.clusters(plan);
  const searched = { ...request, q: correctedTo ?? request.q };
  const pins = await completePins(alone, searched, place, context);
  return {
    status: 'found',
    place,
    radiusMiles: place === null || isArea(place) || request.radius === 'any' ? null : request.radius,
    view,
    total: cells.reduce((sum, { count }) => sum + count, pins.length),
    withoutPoint,
    cells,
    pins,
    correctedTo,
    engine: engine.name,
    degraded: false,
  };
}

/** What an engine is asked for a map. */
export function planClusters(request: SearchRequest, place: Place | null, view: MapView): ClusterPlan {
  const { area, bbox, q, chosen } = planSearch(request, place);
  return { area, bbox, q, chosen, view: view.bbox, cellZoom: view.zoom + CELLS_BELOW, mostNamed: MOST_NAMED };
}

/** A facility that was closed or withdrawn since it was found is left out, and not counted. */
async function completePins(
  alone: readonly EngineHit[],
  searched: SearchRequest,
  place: Place | null,
  context: MapContext,
): Promise<LabeledPin[]> {
  const ids = alone.map(({ id }) => id);
  const [pins, labels] = await Promise.all([
    readPins(context.database, ids),
    labelPaid(ids, searched, place, context),
  ]);
  return alone.flatMap(({ id, distanceMeters }) => {
    const pin = pins.get(id);
    const distanceMiles = distanceMeters === null ? null : metersToMiles(distanceMeters);
    return pin ? [{ ...pin, distanceMiles, paidLabel: labels.get(id) ?? null }] : [];
  });
}
