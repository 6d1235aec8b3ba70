import { boundingBox } from '@/lib/place/bounding-box';
import type { Point } from '@/lib/place/distance';
import type { SearchArea, SearchPlan } from '@/lib/search/search-engine';
import type { FacetLayout } from '../postgres/facet-layout';
import { exactDistance } from '../postgres/kept/area-set';
import { compareIds, type KeptRows } from '../postgres/kept/kept-rows';
import { rowOfId } from '../postgres/kept/row-finder';
import { countInBox } from '../postgres/kept/strips';
import type { MeiliResult } from './meili-client';
import { MOST_ORDERED, namedPage, type PageQuery } from './named-page';

export type CenteredPlan = SearchPlan & { area: Extract<SearchArea, { center: Point }> };

/**
 * From 1,000 candidates on the engine sorts by distance over the index of all points, whose cost grows with the country and
 * not with the search: 180 ms at a million. Kept rows tell how many there are, a few more than they may be in the index.
 */
const MOST_SORTED = 900;
/** The engine's distances are off by up to 0.54 m, so two hits may stand the wrong way round when closer than twice that. */
const BLUR_METERS = 1.2;
/** Hits asked for beyond the page, so that its last ones are told from their next. Each costs the engine 0.04 ms. */
const SPARE = 2;

/** The engine finds and orders the page where few can be in it; of many, kept rows name it and the engine confirms it. */
export function nearPage(rows: KeptRows, plan: CenteredPlan, layout: FacetLayout): PageQuery {
  return plan.offset + plan.limit <= MOST_ORDERED && candidates(rows, plan) <= MOST_SORTED
    ? sortedPage(rows, plan)
    : namedPage(rows, plan, layout);
}

function candidates(rows: KeptRows, { area, bbox }: CenteredPlan): number {
  const inArea =
    area.kind === 'circle' ? countInBox(rows, boundingBox(area.center, area.radiusMeters)) : rows.pointed;
  return bbox ? Math.min(inArea, countInBox(rows, bbox)) : inArea;
}

function sortedPage(rows: KeptRows, { area, offset, limit }: CenteredPlan): PageQuery {
  const { latitude, longitude } = area.center;
  const radius = area.kind === 'circle' ? area.radiusMeters : Number.POSITIVE_INFINITY;
  const asked = offset + limit + SPARE;
  return {
    ids: null,
    inMain: { sort: [`_geoPoint(${latitude}, ${longitude}):asc`, 'id:asc'], limit: asked },
    own: null,
    read({ hits, estimatedTotalHits }) {
      const near = withDistances(rows, hits, area.center);
      const isSure =
        hits.length >= estimatedTotalHits || hits.length < asked || endsBefore(near, offset + limit);
      if (!isSure) return null;
      return near
        .filter(({ distance }) => distance <= radius)
        .sort((a, b) => a.distance - b.distance || compareIds(rows.ids, a.row, b.row))
        .slice(offset, offset + limit)
        .map(({ id, distance }) => ({ id, distanceMeters: distance }));
    },
  };
}

type Near = { id: string; row: number; distance: number };

/** A hit that is not among the rows was withdrawn a moment ago. */
function withDistances(rows: KeptRows, hits: MeiliResult['hits'], center: Point): Near[] {
  return hits.flatMap(({ id }) => {
    const row = rowOfId(rows.ids, id);
    return row < 0 ? [] : [{ id, row, distance: exactDistance(rows, row, center) }];
  });
}

/** Whether nothing that was not sent can belong among the first `count`. */
function endsBefore(near: readonly Near[], count: number): boolean {
  const distances = near.map(({ distance }) => distance).sort((a, b) => a - b);
  const [last, farthest] = [distances[count - 1], distances[distances.length - 1]];
  return last !== undefined && farthest !== undefined && last + BLUR_METERS <= farthest;
}
