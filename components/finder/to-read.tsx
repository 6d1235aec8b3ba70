import Link from 'next/link';
import { finderResult } from '@/content/messages/en/finder-result';
import { keepFor } from '@/lib/search/keep-for';
import styles from './finder.module.css';

/** Guides that are worth a look before the first call. */
export const ToRead = ({ forSomeoneElse }: { forSomeoneElse: boolean }) => (
  <section>
    <h3>{finderResult.read}</h3>
    <ul className={`bare ${styles.read}`}>
      {forSomeoneElse ? (
        <li>
          <Link href="/families" prefetch={false}>
            {finderResult.families}
          </Link>
        </li>
      ) : null}
      {finderResult.guides.map(({ slug, title }) => (
        <li key={slug}>
          <Link href={keepFor(`/guides/${slug}`, forSomeoneElse)} prefetch={false}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  </section>
);
