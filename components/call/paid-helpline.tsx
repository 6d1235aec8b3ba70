import Link from 'next/link';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { site } from '@/content/messages/en/site';
import { whoAnswers } from '@/content/messages/en/who-answers';
import type { AdvertisersHelpline } from '@/lib/call/helplines/helpline';
import { LEDGER_PATH } from '@/lib/disclosure/disclosure';
import styles from './paid-helpline.module.css';

type PaidHelplineProps = {
  line: AdvertisersHelpline;
  /** What else is known of it, inside the same frame. */
  children?: ReactNode;
};

/**
 * A number that advertisers answer, with all that has to be said beside it: that it is paid, who they are one tap away, that
 * no fee depends on the choice, and that nobody has to choose. There is no other way to show one.
 */
export function PaidHelpline({ line, children }: PaidHelplineProps) {
  const { name, number, shown, purpose, answeredBy, advertisers } = line;
  return (
    <div className={styles.paid}>
      <p className={styles.label}>{whoAnswers.paidLabel}</p>
      <p className={styles.name}>
        {name}. {purpose}.
      </p>
      <a className={styles.call} href={`tel:${number}`} aria-label={site.call(name, shown)}>
        <Icon name="phone" />
        {shown}
      </a>
      <p className={styles.who}>
        <strong>{whoAnswers.answeredBy(answeredBy)}.</strong> {whoAnswers.paidNoFee} {whoAnswers.paidNoDuty}
      </p>
      <details className={styles.names}>
        <summary>{whoAnswers.paidNames(advertisers.length)}</summary>
        <ul>
          {advertisers.map((advertiser) => (
            <li key={advertiser}>{advertiser}</li>
          ))}
        </ul>
        <p>
          <Link href={LEDGER_PATH} prefetch={false}>
            {whoAnswers.paidLedger}
          </Link>
        </p>
      </details>
      {children}
    </div>
  );
}
