import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import { search } from '@/content/messages/en/search';

/** A page number beyond the last page. */
export function NothingHere({ firstPage }: { firstPage: string }) {
  return (
    <Notice title={search.beyond}>
      <p>
        <Link href={firstPage} prefetch={false}>
          {search.firstPage}
        </Link>
      </p>
    </Notice>
  );
}
