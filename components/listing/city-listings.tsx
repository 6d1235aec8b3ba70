import { ListedLine } from '@/components/facility/listed-line';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import type { DisclosedFacility } from '@/lib/facility/read-disclosed';
import { singleChoices } from '@/lib/facility/single-choices';
import styles from './city-listings.module.css';

const CARE = facetsOfParam('care').flatMap(singleChoices);

const careLabels = (care: readonly string[]): string[] =>
  CARE.filter(({ slug }) => care.includes(slug)).map(({ label }) => label);

type CityListingsProps = { listings: readonly DisclosedFacility[]; forSomeoneElse?: boolean };

/** The facilities of a city by name, each with its street and levels of care. */
export function CityListings({ listings, forSomeoneElse }: CityListingsProps) {
  return (
    <ul className={`bare ${styles.list}`}>
      {listings.map(({ facility, disclosure }) => (
        <li key={facility.id}>
          <ListedLine
            facility={facility}
            disclosure={disclosure}
            forSomeoneElse={forSomeoneElse}
            details={[facility.address.street, ...careLabels(facility.care)]}
          />
        </li>
      ))}
    </ul>
  );
}
