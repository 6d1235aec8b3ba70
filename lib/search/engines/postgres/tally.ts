import type { EngineAnswer, FacetCounts, SearchPlan } from '@/lib/search/search-engine';
import type { TextQuery } from '@/lib/search/words/parse-query';
import { areaFilter } from './area-filter';
import type { ByteHistogram } from './byte-histogram';
import { type ChosenBits, chosenBits, hasAll, hasAny } from './chosen-bits';
import type { FacetLayout } from './facet-layout';
import type { PackedRows } from './packed-rows';
import { type Found, selectPage } from './select-page';
import { textFilter, wordsFound } from './text-filter';

/** What a row misses: nothing, only the any-of group with this index, or more than that. */
const NOTHING = -1;
const TOO_MUCH = -2;

type Counters = { results: ByteHistogram; withoutGroup: ByteHistogram[] };

/**
 * The search itself, over candidates that Postgres has narrowed down: exact distance, text, filters, all counts, the
 * total and one page, in one pass.
 *
 * A choice's count says how many results choosing it would give. A row that satisfies everything counts for all of its
 * choices; a row that fails one any-of group alone would be a result with another choice of that group, so it
 * counts for the choices of that group. Each-of choices are counted with all others.
 * @param rows in order of name, then id, when the area has no center
 */
export function tally(
  rows: PackedRows,
  plan: SearchPlan,
  text: TextQuery | null,
  layout: FacetLayout,
): Omit<EngineAnswer, 'correctedTo'> {
  const chosen = chosenBits(plan.chosen, layout);
  const counters = {
    results: rows.counter(0, layout.bitCount),
    withoutGroup: chosen.groups.map(({ placed: { facet, firstBit } }) =>
      rows.counter(firstBit, firstBit + facet.choices.length),
    ),
  };
  const found = findResults(rows, plan, text, layout, chosen, counters);
  const hits = selectPage(found, plan, rows);
  return {
    total: found.count,
    hits: hits.map(({ row, distance }) => ({
      id: rows.id(row),
      distanceMeters: Number.isNaN(distance) ? null : distance,
    })),
    counts: facetCounts(layout, chosen, counters),
  };
}

function findResults(
  rows: PackedRows,
  plan: SearchPlan,
  text: TextQuery | null,
  layout: FacetLayout,
  chosen: ChosenBits,
  { results, withoutGroup }: Counters,
): Found {
  const found = emptyFound(rows.count);
  const distanceInArea = areaFilter(plan.area, plan.bbox);
  const hasText = text === null ? () => true : textFilter(text, layout);
  for (let row = 0; row < rows.count; row++) {
    const distance = distanceInArea(rows, row);
    if (distance === null || !hasText(rows, row)) continue;
    const missed = missedGroup(rows, row, chosen);
    if (missed === TOO_MUCH) continue;
    if (missed !== NOTHING) {
      withoutGroup[missed]?.add(row);
      continue;
    }
    results.add(row);
    found.rows[found.count] = row;
    found.distances[found.count] = distance;
    if (text) found.wordsMissing[found.count] = text.words.length - wordsFound(rows, row);
    found.count += 1;
  }
  return found;
}

function missedGroup(rows: PackedRows, row: number, { required, groups }: ChosenBits): number {
  if (!hasAll(rows, row, required)) return TOO_MUCH;
  let missed = NOTHING;
  for (let group = 0; group < groups.length; group++) {
    if (hasAny(rows, row, groups[group]?.masks ?? [])) continue;
    if (missed !== NOTHING) return TOO_MUCH;
    missed = group;
  }
  return missed;
}

function facetCounts(layout: FacetLayout, chosen: ChosenBits, counters: Counters): FacetCounts {
  const counts: FacetCounts = {};
  for (const placed of layout.facets) {
    const group = chosen.groups.findIndex((chosenGroup) => chosenGroup.placed === placed);
    const alternatives = counters.withoutGroup[group];
    const entries = placed.facet.choices.map(({ slug }, index) => {
      const bit = placed.firstBit + index;
      return [slug, counters.results.count(bit) + (alternatives?.count(bit) ?? 0)] as const;
    });
    counts[placed.facet.id] = Object.fromEntries(entries);
  }
  return counts;
}

const emptyFound = (most: number): Found => ({
  rows: new Uint32Array(most),
  distances: new Float64Array(most),
  wordsMissing: new Uint8Array(most),
  count: 0,
});
