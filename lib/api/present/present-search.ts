import type { z } from 'zod';
import { FACETS } from '@/lib/facility/facets';
import type { FoundAnswer } from '@/lib/search/search-answer';
import type { FacetCounts } from '@/lib/search/search-engine';
import type { searchSchema } from '../output/search-schema';
import { presentListing } from './present-facility';
import { presentPaid } from './present-paid';
import { presentPlace } from './present-place';

/** A search's answer as the API writes it. */
export const presentSearch = (answer: FoundAnswer): z.output<typeof searchSchema> => ({
  place: answer.place && presentPlace(answer.place),
  total: answer.total,
  page: answer.request.page,
  per_page: answer.request.perPage,
  engine: answer.engine,
  degraded: answer.degraded,
  ...(answer.correctedTo !== null && { corrected_to: answer.correctedTo }),
  facets: presentCounts(answer.counts),
  paid: answer.paid.map(presentPaid),
  items: answer.listings.map(presentListing),
});

/** Counts by parameter: facets that share one, as settings and approaches share `care`, are one to a program. */
function presentCounts(counts: FacetCounts): Record<string, Record<string, number>> {
  const byParam: Record<string, Record<string, number>> = {};
  for (const { id, param } of FACETS) {
    const others = byParam[param];
    byParam[param] = others ? { ...others, ...counts[id] } : (counts[id] ?? {});
  }
  return byParam;
}
