import clsx from 'clsx';
import Link from 'next/link';
import { disclosure as messages } from '@/content/messages/en/disclosure';
import type { Disclosure } from '@/lib/disclosure/disclosure';
import styles from './disclosure-line.module.css';

/**
 * Whether anyone paid, in body size, on the card itself: a footnote or a tooltip would not count as told. With the owner group
 * where it is known, and the way to everyone who pays.
 */
export function DisclosureLine({ disclosure, framed = true }: { disclosure: Disclosure; framed?: boolean }) {
  const { text, ownerGroup, paid, ledger } = disclosure;
  return (
    <p className={clsx(styles.line, paid && styles.paid, paid && framed && styles.framed)}>
      {text} {ownerGroup ? `${messages.ownerGroup(ownerGroup)} ` : null}
      <Link className={`${styles.ledger} no-print`} href={ledger} prefetch={false}>
        {messages.ledger}
      </Link>
    </p>
  );
}
