import Link from 'next/link';
import { ListedLine } from '@/components/facility/listed-line';
import { disclosure as messages } from '@/content/messages/en/disclosure';
import { LEDGER_PATH } from '@/lib/disclosure/disclosure';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import type { DisclosedFacility } from '@/lib/facility/read-disclosed';
import { singleChoices } from '@/lib/facility/single-choices';
import styles from './city-listings.module.css';

const CARE = facetsOfParam('care').flatMap(singleChoices);

const careLabels = (care: readonly string[]): string[] =>
  CARE.filter(({ slug }) => care.includes(slug)).map(({ label }) => label);

/** The facilities of a city by name, each with its street and levels of care; once for all of them, the way to who pays. */
export function CityListings({ listings }: { listings: readonly DisclosedFacility[] }) {
  return (
    <>
      <p className="no-print">
        <Link href={LEDGER_PATH} prefetch={false}>
          {messages.ledger}
        </Link>
      </p>
      <ul className={`bare ${styles.list}`}>
        {listings.map(({ facility, disclosure }) => (
          <li key={facility.id}>
            <ListedLine
              facility={facility}
              disclosure={disclosure}
              details={[facility.address.street, ...careLabels(facility.care)]}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
