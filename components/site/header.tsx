import Link from 'next/link';
import { site } from '@/content/messages/en/site';
import styles from './header.module.css';
import { Mark } from './mark';

export function Header() {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link className={styles.brand} href="/" aria-label={site.home} prefetch={false}>
          <Mark />
          <span>{site.name}</span>
        </Link>
        <nav className={`${styles.nav} no-print`} aria-label={site.navigation}>
          <Link href="/search" prefetch={false}>
            {site.find}
          </Link>
          <Link href="/guides" prefetch={false}>
            {site.guides}
          </Link>
          <Link href="/places" prefetch={false}>
            {site.browse}
          </Link>
        </nav>
      </div>
    </header>
  );
}
