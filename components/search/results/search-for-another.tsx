import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import { forAnother } from '@/content/messages/en/for-another';
import type { SearchRequest } from '@/lib/search/search-request';
import { searchHref } from '../search-href';
import styles from './results.module.css';

/** Says to whom the page speaks, and leads to what families need and back to a search for oneself. */
export function SearchForAnother({ request }: { request: SearchRequest }) {
  const { page } = request;
  return (
    <section aria-label={forAnother.label}>
      <Notice>
        <p className={styles.forAnother}>
          <span>{forAnother.search}</span>
          <Link href="/families" prefetch={false}>
            {forAnother.families}
          </Link>
          <Link
            href={searchHref(request, { page, forSomeoneElse: undefined })}
            scroll={false}
            prefetch={false}
          >
            {forAnother.backToMe}
          </Link>
        </p>
      </Notice>
    </section>
  );
}
