import Link from 'next/link';
import { LISTED_ID } from '@/components/search/results/listed-id';
import { paid as messages } from '@/content/messages/en/paid';
import { PAID_LABEL, type PaidListing } from '@/lib/disclosure/paid-listing';
import type { ChosenFacets } from '@/lib/search/search-request';
import styles from './paid-box.module.css';
import { PaidCard } from './paid-card';

type PaidBoxProps = { paid: readonly PaidListing[]; asked: ChosenFacets; forSomeoneElse?: boolean };

const HEADING_ID = 'paid-advertisement';

/**
 * What is paid for, apart from the results and above them: a border, a tint and the words, so that no one needs to see a colour
 * to know it. Nothing at all where nobody's placement matches the search.
 */
export function PaidBox({ paid, asked, forSomeoneElse }: PaidBoxProps) {
  if (paid.length === 0) return null;
  return (
    <section className={styles.box} aria-labelledby={HEADING_ID}>
      <h2 id={HEADING_ID} className={styles.label}>
        {PAID_LABEL}
      </h2>
      <p className={styles.about}>
        {messages.about(paid.length)}{' '}
        <span className={`${styles.links} no-print`}>
          <Link href="/how-results-are-ordered" prefetch={false}>
            {messages.how}
          </Link>
          <a href={`#${LISTED_ID}`}>{messages.skip}</a>
        </span>
      </p>
      <ul className={`bare ${styles.list}`}>
        {paid.map((each) => (
          <li key={each.placementId} data-facility={each.advertised.facility.id}>
            <PaidCard paid={each} asked={asked} forSomeoneElse={forSomeoneElse} />
          </li>
        ))}
      </ul>
    </section>
  );
}
