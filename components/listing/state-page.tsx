import { StateRulesSection } from '@/components/disclosure/state-rules-section';
import styles from '@/components/ui/text-page.module.css';
import { places as messages } from '@/content/messages/en/places';
import type { PlacesInState } from '@/lib/facility/places-in-state';
import type { State } from '@/lib/place/states';
import { Breadcrumbs } from './breadcrumbs';
import { CareCounts } from './care-counts';
import { CountedLinks } from './counted-links';
import { PlaceSearch } from './place-search';

type StatePageProps = { state: State; places: PlacesInState };

/** A state: how much is listed there, by level of care and by city. */
export function StatePage({ state, places }: StatePageProps) {
  const { total, care, cities } = places;
  const links = cities.map(({ slug, name, count }) => ({
    href: `/places/${state.slug}/${slug}`,
    name,
    count,
  }));
  return (
    <div className={`page ${styles.page}`}>
      <Breadcrumbs label={messages.breadcrumb} crumbs={[{ href: '/places', label: messages.states }]} />
      <h1>{messages.inTitle(state.name)}</h1>
      <p className={styles.lead}>
        {total > 0 ? messages.total(total, places.asOf) : messages.empty(state.name)}
      </p>
      <PlaceSearch label={messages.search(state.name)} />
      {total > 0 ? (
        <>
          <section>
            <h2>{messages.care}</h2>
            <CareCounts care={care} near={state.name} />
          </section>
          <section>
            <h2>{messages.cities}</h2>
            <CountedLinks links={links} />
          </section>
        </>
      ) : null}
      <StateRulesSection state={state.code} open />
    </div>
  );
}
