import clsx from 'clsx';
import type { Disclosure } from '@/lib/disclosure/disclosure';
import styles from './disclosure-line.module.css';

/** Whether anyone paid, in body size, on the card itself: a footnote or a tooltip would not count as told. */
export function DisclosureLine({ disclosure }: { disclosure: Disclosure }) {
  return <p className={clsx(styles.line, disclosure.paid && styles.paid)}>{disclosure.text}</p>;
}
