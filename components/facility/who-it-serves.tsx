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
  const only = servesOnly(serviceCodes);
  const limits = [
    ...(reportsMentalHealthOnly(serviceCodes) ? [who.mentalHealthOnly] : []),
    ...(only.length > 0 ? [who.only(only)] : []),
  ].join(' ');
  const isOneGender = only.includes('men') || only.includes('women');
  const answers = answersTo(isOneGender ? { ...asked, [gender.id]: [] } : asked, serviceCodes).join(' ');
  if (!limits && !answers) return null;
  return (
    <p className={styles.who}>
      {limits ? <strong>{limits}</strong> : null} {answers}
    </p>
  );
}

/** What a facility reported in the groups that the search filters by. Of programs only those that were asked for: some have twenty. */
function answersTo(asked: ChosenFacets, serviceCodes: readonly string[]): string[] {
  const labels = ({ id, choices }: Facet, keep: (slug: string) => boolean = () => true) =>
    choices
      .filter(
        ({ slug, codes }) =>
          asked[id]?.length && keep(slug) && codes.some((code) => serviceCodes.includes(code)),
      )
      .map(({ label }) => label);
  const ages = labels(age);
  const genders = labels(gender);
  const programs = labels(population, (slug) => asked[population.id]?.includes(slug) === true);
  return [
    ...(ages.length > 0 ? [who.ages(ages)] : []),
    ...(genders.length > 0 ? [who.genders(genders)] : []),
    ...(programs.length > 0 ? [who.programs(programs)] : []),
  ];
}
