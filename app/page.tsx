import type { Metadata } from 'next';
import Link from 'next/link';
import { CareChoices } from '@/components/home/care-choices';
import { Doors } from '@/components/home/doors';
import { FirstGuides } from '@/components/home/first-guides';
import { Promises } from '@/components/home/promises';
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
        <Doors />
      </section>
      <section className={styles.promise} aria-labelledby="different">
        <h2 id="different">{home.promise.heading}</h2>
        <Promises />
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
      <section aria-labelledby="guides">
        <h2 id="guides">{home.guides.heading}</h2>
        <p className="quiet">{home.guides.lead}</p>
        <FirstGuides />
        <p>
          <Link href="/guides" prefetch={false}>
            {home.guides.all}
          </Link>
        </p>
      </section>
      <section aria-labelledby="states">
        <h2 id="states">{home.states.heading}</h2>
        <StateLinks />
      </section>
    </div>
  );
}
