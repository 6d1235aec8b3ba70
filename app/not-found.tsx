import type { Metadata } from 'next';
import Link from 'next/link';
import { PlaceSearch } from '@/components/listing/place-search';
import styles from '@/components/ui/text-page.module.css';
import { trouble } from '@/content/messages/en/trouble';

export const metadata: Metadata = { title: trouble.notFoundTitle, robots: { index: false } };

export default function NotFound() {
  return (
    <div className={`page ${styles.page}`}>
      <h1>{trouble.notFoundTitle}</h1>
      <p className={styles.lead}>{trouble.notFoundText}</p>
      <PlaceSearch />
      <p className={styles.ways}>
        <Link href="/places" prefetch={false}>
          {trouble.states}
        </Link>
        {' · '}
        <Link href="/levels-of-care" prefetch={false}>
          {trouble.care}
        </Link>
      </p>
    </div>
  );
}
