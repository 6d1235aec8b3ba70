import type { z } from 'zod';
import { FACETS } from '@/lib/facility/facets';
import type { FoundAnswer } from '@/lib/search/search-answer';
import type { FacetCounts } from '@/lib/search/search-engine';
import type { searchSchema } from '../output/search-schema';
import { presentPaid } from './present-paid';
import { presentPlace } from './present-place';
import { writeListing } from './write-listing';

type Head = Omit<z.output<typeof searchSchema>, 'items'>;

/** A search's answer as the API writes it: JSON of searchSchema. */
export function writeSearch(answer: FoundAnswer): string {
  const head = JSON.stringify(presentHead(answer));
  return `${head.slice(0, -1)},"items":[${answer.listings.map(writeListing).join(',')}]}`;
}

const presentHead = (answer: FoundAnswer): Head => ({
  place: answer.place && presentPlace(answer.place),
  total: answer.total,
  page: answer.request.page,
  per_page: answer.request.perPage,
  engine: answer.engine,
  degraded: answer.degraded,
  ...(answer.correctedTo !== null && { corrected_to: answer.correctedTo }),
  facets: presentCounts(answer.counts),
  paid: answer.paid.map(presentPaid),
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
