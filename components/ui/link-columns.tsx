import clsx from 'clsx';
import Link from 'next/link';
import styles from './link-columns.module.css';

type ColumnLink = { href: string; name: string; note?: string };

/** Many names to choose from, in as many columns as fit, each with a word on what is behind it. */
export function LinkColumns({ links }: { links: readonly ColumnLink[] }) {
  return (
    <ul className={clsx('bare', styles.list, links.some(({ note }) => note) && styles.noted)}>
      {links.map(({ href, name, note }) => (
        <li key={href}>
          <Link href={href} prefetch={false}>
            {name}
          </Link>
          {note ? <span className={styles.note}> {note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
