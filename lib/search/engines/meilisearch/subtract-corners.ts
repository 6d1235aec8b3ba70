import type { FacetCounts } from '@/lib/search/search-engine';
import type { Counted } from './count-queries';

/**
 * Total and counts of a circle: those of the box around it without what lies in its corners. While the index is a moment
 * behind the database the two may not fit; no number is ever below zero.
 */
export function subtractCorners(box: Counted, corners: Counted): Counted {
  const counts: FacetCounts = {};
  for (const facetId in box.counts) {
    const left: Record<string, number> = {};
    for (const slug in box.counts[facetId])
      left[slug] = less(box.counts[facetId][slug], corners.counts[facetId]?.[slug]);
    counts[facetId] = left;
  }
  return { total: less(box.total, corners.total), counts };
}

const less = (count = 0, by = 0): number => Math.max(0, count - by);
