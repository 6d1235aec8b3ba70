import type { EngineAnswer } from '@/lib/search/search-engine';

type Counted = Pick<EngineAnswer, 'total' | 'counts'>;

/**
 * Total and counts of a circle: those of the box around it without what lies in its corners. While the index is a moment
 * behind the database the two may not fit; no number is ever below zero.
 */
export function subtractCorners(box: Counted, corners: Counted): Counted {
  const counts = Object.entries(box.counts).map(([facetId, choices]) => {
    const left = Object.entries(choices).map(([slug, count]) => [
      slug,
      less(count, corners.counts[facetId]?.[slug] ?? 0),
    ]);
    return [facetId, Object.fromEntries(left)];
  });
  return { total: less(box.total, corners.total), counts: Object.fromEntries(counts) };
}

const less = (count: number, by: number): number => Math.max(0, count - by);
