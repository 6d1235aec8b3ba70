import type { MultiSearchQuery } from 'meilisearch';
import { boundingBox } from '@/lib/place/bounding-box';
import type { Point } from '@/lib/place/distance';
import type { EngineHit, SearchArea, SearchPlan } from '@/lib/search/search-engine';
import type { FacetLayout } from '../postgres/facet-layout';
import { areaSet, exactDistance } from '../postgres/kept/area-set';
import { filterSet } from '../postgres/kept/filter-set';
import { compareIds, type KeptRows } from '../postgres/kept/kept-rows';
import { pickPage } from '../postgres/kept/pick-page';
import { rowOfId } from '../postgres/kept/row-finder';
import { sizeOf } from '../postgres/kept/row-set';
import { countInBox } from '../postgres/kept/strips';
import { isIn } from './filters';
import type { MeiliResult } from './meili-client';

export type CenteredPlan = SearchPlan & { area: Extract<SearchArea, { center: Point }> };

/** What finds one page by distance. */
export type NearPage = {
  /** What the query over the box is asked for as well; null when the page has a query of its own. */
  inMain: Pick<MultiSearchQuery, 'sort' | 'limit'> | null;
  own: Pick<MultiSearchQuery, 'filter' | 'limit'> | null;
  /** @returns null when the answer cannot tell: then `everything` has to be asked for */
  read(answer: MeiliResult): EngineHit[] | null;
};

/**
 * From 1,000 candidates on the engine sorts by distance over the index of all points, whose cost grows with the country and
 * not with the search: 180 ms at a million. Kept rows tell how many there are, a few more than they may be in the index.
 */
export const MOST_SORTED = 900;
/** The engine's distances are off by up to 0.54 m, so two hits may stand the wrong way round when closer than twice that. */
const BLUR_METERS = 1.2;
/** Hits asked for beyond the page, so that its last ones are told from their next. */
const SPARE = 10;

/** The engine finds and orders the page where few can be in it; of many, kept rows name it and the engine confirms it. */
export function nearPage(rows: KeptRows, plan: CenteredPlan, layout: FacetLayout): NearPage {
  return candidates(rows, plan) <= MOST_SORTED
    ? sortedPage(rows, plan, plan.offset + plan.limit + SPARE)
    : namedPage(rows, plan, layout);
}

/** The same page from all candidates at once. */
export const everything = (rows: KeptRows, plan: CenteredPlan): NearPage =>
  sortedPage(rows, plan, MOST_SORTED + SPARE);

function candidates(rows: KeptRows, { area, bbox }: CenteredPlan): number {
  const inArea =
    area.kind === 'circle' ? countInBox(rows, boundingBox(area.center, area.radiusMeters)) : rows.pointed;
  return bbox ? Math.min(inArea, countInBox(rows, bbox)) : inArea;
}

function sortedPage(rows: KeptRows, { area, offset, limit }: CenteredPlan, most: number): NearPage {
  const { latitude, longitude } = area.center;
  const radius = area.kind === 'circle' ? area.radiusMeters : Number.POSITIVE_INFINITY;
  const asked = Math.min(most, MOST_SORTED + SPARE);
  return {
    inMain: { sort: [`_geoPoint(${latitude}, ${longitude}):asc`, 'id:asc'], limit: asked },
    own: null,
    read({ hits, estimatedTotalHits }) {
      const near = withDistances(rows, hits, area.center);
      const isSure =
        hits.length >= estimatedTotalHits || hits.length < asked || endsBefore(near, offset + limit);
      if (!isSure && asked < MOST_SORTED) return null;
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

function namedPage(rows: KeptRows, plan: CenteredPlan, layout: FacetLayout): NearPage {
  const within = areaSet(rows, plan.area, plan.bbox);
  const { results } = filterSet(rows, within, plan.chosen, layout);
  const page = pickPage(rows, results, sizeOf(results), plan, null);
  const ids = page.map(({ id }) => id);
  return {
    inMain: null,
    own: { filter: isIn('id', ids), limit: ids.length },
    read({ hits }) {
      const known = new Set(hits.map(({ id }) => id));
      return page.filter(({ id }) => known.has(id));
    },
  };
}
