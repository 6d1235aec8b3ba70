import type { Metadata } from 'next';
import Link from 'next/link';
import { CareChoices } from '@/components/home/care-choices';
import { Promises } from '@/components/home/promises';
import { SearchBox } from '@/components/home/search-box';
import { StateLinks } from '@/components/home/state-links';
import { home } from '@/content/messages/en/home';
import styles from './page.module.css';

export const metadata: Metadata = { alternates: { canonical: '/' } };

export default function HomePage() {
  return (
    <div className={styles.home}>
      <section className={styles.first}>
        <h1>{home.heading}</h1>
        <p className={styles.lead}>{home.lead}</p>
        <SearchBox />
      </section>
      <section aria-labelledby="care">
        <h2 id="care">{home.care.heading}</h2>
        <p className="quiet">{home.care.lead}</p>
        <CareChoices />
        <p>
          <Link href="/levels-of-care" prefetch={false}>
            {home.care.all}
          </Link>
        </p>
      </section>
      <section className={styles.promise} aria-labelledby="different">
        <h2 id="different">{home.promise.heading}</h2>
        <Promises />
      </section>
      <section aria-labelledby="states">
        <h2 id="states">{home.states.heading}</h2>
        <StateLinks />
      </section>
    </div>
  );
}
