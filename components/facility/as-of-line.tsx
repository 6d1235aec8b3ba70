import { card } from '@/content/messages/en/card';
import type { Facility } from '@/lib/facility/facility';

/** Names under which SAMHSA, the federal agency, publishes what facilities reported to it. */
const FROM_SAMHSA = /SAMHSA|FindTreatment/i;

/** How old the facts are and who published them; for an invented facility, that it is invented. */
export function AsOfLine({ facility }: { facility: Pick<Facility, 'sample' | 'asOf' | 'sources'> }) {
  if (facility.sample) return <strong>{card.sample}</strong>;
  const newest = facility.sources[0];
  const asOf = newest?.asOf ?? facility.asOf;
  if (!newest || !asOf) return <span>{card.undated}</span>;
  const said = FROM_SAMHSA.test(newest.name) ? card.reportedToSamhsa(asOf) : card.reported(newest.name, asOf);
  return <span>{said}</span>;
}
