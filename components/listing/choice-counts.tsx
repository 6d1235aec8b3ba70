import Link from 'next/link';
import { formatNumber } from '@/content/messages/en/count';
import type { ChoiceCount } from '@/lib/facility/choice-count';
import { keepFor } from '@/lib/search/keep-for';
import styles from './choice-counts.module.css';
import { searchNearHref } from './search-near-href';

type ChoiceCountsProps = {
  /** The parameter whose choices these are: "care". */
  param: string;
  counts: readonly ChoiceCount[];
  near: string;
  forSomeoneElse?: boolean;
};

/** Each choice of a filter with its count, as a link to the search. A zero is shown and leads nowhere. */
export function ChoiceCounts({ param, counts, near, forSomeoneElse }: ChoiceCountsProps) {
  return (
    <ul className={`bare ${styles.list}`}>
      {counts.map(({ slug, label, count }) => (
        <li key={slug}>
          {count > 0 ? (
            <Link
              className={styles.row}
              href={keepFor(searchNearHref({ near, filters: { [param]: [slug] } }), forSomeoneElse)}
              prefetch={false}
            >
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
