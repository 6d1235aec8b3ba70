import clsx from 'clsx';
import Link from 'next/link';
import { disclosure as messages } from '@/content/messages/en/disclosure';
import { facilityPath } from '@/lib/facility/facility';
import type { DisclosedFacility } from '@/lib/facility/read-disclosed';
import { withFor } from '@/lib/search/with-for';
import { AsOfLine } from './as-of-line';
import styles from './listed-line.module.css';

type ListedLineProps = DisclosedFacility & {
  details?: readonly (string | null)[];
  /** Whether the line itself leads to the ledger: not in a long list with one way there above it. */
  leadsToLedger?: boolean;
  /** Its page then speaks to somebody who looks for another person. */
  forSomeoneElse?: boolean;
};

/** A facility named in a list, where a card would be too much: still with who paid, and how old its facts are. */
export function ListedLine({ facility, disclosure, details = [], ...props }: ListedLineProps) {
  const { leadsToLedger = false, forSomeoneElse } = props;
  const said = [facility.nameDetail, ...details].filter(Boolean).join(' · ');
  return (
    <>
      <Link className={styles.name} href={withFor(facilityPath(facility), forSomeoneElse)} prefetch={false}>
        {facility.name}
      </Link>
      {said ? <p className={styles.detail}>{said}</p> : null}
      <p className={styles.disclosure}>
        <span className={clsx(disclosure.paid && styles.paid)}>{disclosure.text}</span>{' '}
        {disclosure.ownerGroup ? <span>{messages.ownerGroup(disclosure.ownerGroup)} </span> : null}
        {leadsToLedger ? (
          <Link className="no-print" href={disclosure.ledger} prefetch={false}>
            {messages.ledger}
          </Link>
        ) : null}{' '}
        <span className={styles.asOf}>
          <AsOfLine facility={facility} />
        </span>
      </p>
    </>
  );
}
