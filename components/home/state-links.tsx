import Link from 'next/link';
import { STATES } from '@/lib/place/states';
import styles from './state-links.module.css';

const BY_NAME = [...STATES].sort((a, b) => a.name.localeCompare(b.name, 'en-US'));

/** Every state and territory by name. */
export function StateLinks() {
  return (
    <ul className={`bare ${styles.list}`}>
      {BY_NAME.map(({ slug, name }) => (
        <li key={slug}>
          <Link href={`/places/${slug}`} prefetch={false}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
