import Link from 'next/link';
import { formatNumber } from '@/content/messages/en/count';
import styles from './counted-links.module.css';

type CountedLink = { href: string; name: string; count: number };

/** Names with how many are behind each, in columns. */
export function CountedLinks({ links, none }: { links: readonly CountedLink[]; none?: string }) {
  return (
    <ul className={`bare ${styles.list}`}>
      {links.map(({ href, name, count }) => (
        <li key={href}>
          <Link href={href} prefetch={false}>
            {name}
          </Link>{' '}
          <span className={styles.count}>{count === 0 && none ? none : formatNumber(count)}</span>
        </li>
      ))}
    </ul>
  );
}
