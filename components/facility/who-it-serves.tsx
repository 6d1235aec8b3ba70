import { who } from '@/content/messages/en/who';
import type { Facet } from '@/lib/facility/facet';
import { age, gender } from '@/lib/facility/facets/people';
import { population } from '@/lib/facility/facets/population';
import { reportsMentalHealthOnly } from '@/lib/facility/mental-health-only';
import { servesOnly } from '@/lib/facility/serves-only';
import type { ChosenFacets } from '@/lib/search/search-request';
import styles from './who-it-serves.module.css';

type WhoItServesProps = {
  serviceCodes: readonly string[];
  /** Filters of the search that led here: what was asked for is answered on the card. */
  asked?: ChosenFacets;
};

/** Whom a facility treats, where that may not be the reader, or where it was asked. Nothing otherwise. */
export function WhoItServes({ serviceCodes, asked = {} }: WhoItServesProps) {
  const sentences = whoItServes(serviceCodes, asked);
  return sentences.length > 0 ? <p className={styles.who}>{sentences.join(' ')}</p> : null;
}

function whoItServes(serviceCodes: readonly string[], asked: ChosenFacets): string[] {
  const only = servesOnly(serviceCodes);
  const reported = ({ id, choices }: Facet) =>
    asked[id]?.length ? choices.filter(({ codes }) => codes.some((code) => serviceCodes.includes(code))) : [];
  const labels = (facet: Facet) => reported(facet).map(({ label }) => label);
  const genders = only.includes('men') || only.includes('women') ? [] : labels(gender);
  const programs = reported(population).filter(({ slug }) => asked[population.id]?.includes(slug));
  const ages = labels(age);
  return [
    ...(reportsMentalHealthOnly(serviceCodes) ? [who.mentalHealthOnly] : []),
    ...(only.length > 0 ? [who.only(only)] : []),
    ...(ages.length > 0 ? [who.ages(ages)] : []),
    ...(genders.length > 0 ? [who.genders(genders)] : []),
    ...(programs.length > 0 ? [who.programs(programs.map(({ label }) => label))] : []),
  ];
}
