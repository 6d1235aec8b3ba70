import Link from 'next/link';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import { facilityPath } from '@/lib/facility/facility';
import type { CityListing } from '@/lib/facility/places-in-city';
import { singleChoices } from '@/lib/facility/single-choices';
import styles from './city-listings.module.css';

const CARE = facetsOfParam('care').flatMap(singleChoices);

const careLine = (care: readonly string[]): string =>
  CARE.filter(({ slug }) => care.includes(slug))
    .map(({ label }) => label)
    .join(' · ');

/** The facilities of a city by name, each with its street and levels of care. */
export function CityListings({ listings }: { listings: readonly CityListing[] }) {
  return (
    <ul className={`bare ${styles.list}`}>
      {listings.map((listing) => (
        <li key={listing.id}>
          <Link className={styles.name} href={facilityPath(listing)} prefetch={false}>
            {listing.name}
          </Link>
          <p className={styles.detail}>
            {[listing.nameDetail, listing.street].filter(Boolean).join(' · ')}
            {listing.care.length > 0 ? <span className={styles.care}>{careLine(listing.care)}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
