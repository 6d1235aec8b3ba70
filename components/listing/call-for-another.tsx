import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import { forAnother } from '@/content/messages/en/for-another';

/** Beside the number, for somebody who calls about another person: what a call can do, and what it cannot tell. */
export function CallForAnother() {
  return (
    <Notice title={forAnother.label}>
      <p>{forAnother.beforeCall}</p>
      <p>{forAnother.privacy}</p>
      <Link href="/families#told" prefetch={false}>
        {forAnother.privacyLink}
      </Link>
    </Notice>
  );
}
