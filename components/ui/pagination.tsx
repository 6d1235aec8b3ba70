import Link from 'next/link';
import { pages } from '@/content/messages/en/pages';
import { buttonClass } from './button-class';
import styles from './pagination.module.css';

type PaginationProps = { page: number; lastPage: number; href: (page: number) => string };

/** Plain links to the pages before and after. Nothing when all fits on one page. */
export function Pagination({ page, lastPage, href }: PaginationProps) {
  if (lastPage <= 1) return null;
  return (
    <nav className={`${styles.nav} no-print`} aria-label={pages.label}>
      {page > 1 ? (
        <Link className={buttonClass()} rel="prev" href={href(Math.min(page - 1, lastPage))} prefetch={false}>
          {pages.previous}
        </Link>
      ) : null}
      <p className={styles.where}>{pages.where(page, lastPage)}</p>
      {page < lastPage ? (
        <Link
          className={`${buttonClass('primary')} ${styles.next}`}
          rel="next"
          href={href(page + 1)}
          prefetch={false}
        >
          {pages.next}
        </Link>
      ) : null}
    </nav>
  );
}
