import Link from 'next/link';
import { carePage } from '@/content/levels-of-care/en/care-pages';
import { formatNumber } from '@/content/messages/en/count';
import type { FacetChoice } from '@/lib/facility/facet';
import { keepFor } from '@/lib/search/keep-for';
import styles from './care-level-list.module.css';

type CareLevelListProps = {
  choices: readonly FacetChoice[];
  totals: ReadonlyMap<string, number>;
  forSomeoneElse?: boolean;
};

/** Levels of care, each with what it is and how many facilities report it. */
export function CareLevelList({ choices, totals, forSomeoneElse }: CareLevelListProps) {
  return (
    <ul className={`bare ${styles.list}`}>
      {choices.map(({ slug, label }) => (
        <li key={slug}>
          <div className={styles.head}>
            <Link
              className={styles.name}
              href={keepFor(`/levels-of-care/${slug}`, forSomeoneElse)}
              prefetch={false}
            >
              {carePage(slug)?.title ?? label}
            </Link>
            <span className={styles.count}>{formatNumber(totals.get(slug) ?? 0)}</span>
          </div>
          <p className={styles.summary}>{carePage(slug)?.summary}</p>
        </li>
      ))}
    </ul>
  );
}
