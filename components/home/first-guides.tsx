import Link from 'next/link';
import { guidePath } from '@/lib/guides/guide';
import { guideBySlug } from '@/lib/guides/read-guides';
import styles from './first-guides.module.css';

/** What most people need to read first, in this order. */
const FIRST = [
  'how-treatment-works',
  'walk-in-and-same-day-help',
  'paying-for-treatment',
  'overdose-and-naloxone',
  'medication-for-opioid-use-disorder',
  'helping-someone-who-does-not-want-help',
];

export const FirstGuides = () => (
  <ul className={`bare ${styles.list}`}>
    {FIRST.map((slug) => (
      <li key={slug}>
        <Link href={guidePath(slug)} prefetch={false}>
          {guideBySlug(slug)?.title}
        </Link>
      </li>
    ))}
  </ul>
);
