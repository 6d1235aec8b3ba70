import Link from 'next/link';
import { formatNumber } from '@/content/messages/en/count';
import type { CareCount } from '@/lib/facility/places-care-counts';
import styles from './care-counts.module.css';
import { searchHref } from './search-href';

/** Each level of care with its count, as a link to the search. A zero is shown and leads nowhere. */
export function CareCounts({ care, near }: { care: readonly CareCount[]; near: string }) {
  return (
    <ul className={`bare ${styles.list}`}>
      {care.map(({ slug, label, count }) => (
        <li key={slug}>
          {count > 0 ? (
            <Link className={styles.row} href={searchHref({ near, care: slug })} prefetch={false}>
              <span className={styles.label}>{label}</span> <span>{formatNumber(count)}</span>
            </Link>
          ) : (
            <span className={styles.row}>
              <span>{label}</span> <span>0</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
