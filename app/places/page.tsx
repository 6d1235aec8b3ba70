import type { Metadata } from 'next';
import { CountedLinks } from '@/components/listing/counted-links';
import { PlaceSearch } from '@/components/listing/place-search';
import styles from '@/components/ui/text-page.module.css';
import { places } from '@/content/messages/en/places';
import { placesByState } from '@/lib/facility/places-by-state';
import { database } from '@/lib/site/database';

export const metadata: Metadata = {
  title: places.title,
  description: places.lead,
  alternates: { canonical: '/places' },
};

export default async function Page() {
  const states = await placesByState(database());
  return (
    <div className={`page ${styles.page}`}>
      <h1>{places.title}</h1>
      <p className={styles.lead}>{places.lead}</p>
      <PlaceSearch />
      <section>
        <h2>{places.statesHeading}</h2>
        <CountedLinks
          none={places.none}
          links={states.map(({ slug, name, count }) => ({ href: `/places/${slug}`, name, count }))}
        />
      </section>
    </div>
  );
}
