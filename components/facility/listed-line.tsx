import clsx from 'clsx';
import Link from 'next/link';
import { disclosure as messages } from '@/content/messages/en/disclosure';
import { facilityPath } from '@/lib/facility/facility';
import type { DisclosedFacility } from '@/lib/facility/read-disclosed';
import { AsOfLine } from './as-of-line';
import styles from './listed-line.module.css';

type ListedLineProps = DisclosedFacility & {
  details?: readonly (string | null)[];
  /** Whether the line itself leads to the ledger: not in a long list with one way there above it. */
  leadsToLedger?: boolean;
};

/** A facility named in a list, where a card would be too much: still with who paid, and how old its facts are. */
export function ListedLine({ facility, disclosure, details = [], leadsToLedger = false }: ListedLineProps) {
  const said = [facility.nameDetail, ...details].filter(Boolean).join(' · ');
  return (
    <>
      <Link className={styles.name} href={facilityPath(facility)} prefetch={false}>
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
