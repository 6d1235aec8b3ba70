import type { Metadata } from 'next';
import { CountedLinks } from '@/components/listing/counted-links';
import { PlaceSearch } from '@/components/listing/place-search';
import styles from '@/components/ui/text-page.module.css';
import { places } from '@/content/messages/en/places';
import { placesByState } from '@/lib/facility/places-by-state';
import { cleanFor } from '@/lib/search/clean/clean-for';
import type { RawParams } from '@/lib/search/clean/raw-params';
import { database } from '@/lib/site/database';

export const metadata: Metadata = {
  title: places.title,
  description: places.lead,
  alternates: { canonical: '/places' },
};

type Props = { searchParams: Promise<RawParams> };

export default async function Page({ searchParams }: Props) {
  const forSomeoneElse = cleanFor(await searchParams);
  const states = await placesByState(database());
  return (
    <div className={`page ${styles.page}`}>
      <h1>{places.title}</h1>
      <p className={styles.lead}>{places.lead}</p>
      <PlaceSearch forSomeoneElse={forSomeoneElse} />
      <section>
        <h2>{places.statesHeading}</h2>
        <CountedLinks
          none={places.none}
          forSomeoneElse={forSomeoneElse}
          links={states.map(({ slug, name, count }) => ({ href: `/places/${slug}`, name, count }))}
        />
      </section>
    </div>
  );
}
