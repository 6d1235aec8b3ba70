import Link from 'next/link';
import { StateNote } from '@/components/disclosure/state-note';
import { WhoPaysLink } from '@/components/disclosure/who-pays-link';
import { buttonClass } from '@/components/ui/button-class';
import styles from '@/components/ui/text-page.module.css';
import { places as messages } from '@/content/messages/en/places';
import { rulesOf } from '@/lib/disclosure/state-rules/state-rules';
import type { PlacesInCity } from '@/lib/facility/places-in-city';
import type { State } from '@/lib/place/states';
import { DEFAULT_RADIUS_MILES } from '@/lib/search/clean/clean-radius';
import { keepFor } from '@/lib/search/keep-for';
import { Breadcrumbs } from './breadcrumbs';
import { ChoiceCounts } from './choice-counts';
import { CityListings } from './city-listings';
import { searchNearHref } from './search-near-href';

type CityPageProps = { state: State; city: PlacesInCity; forSomeoneElse?: boolean };

/** A city: how much is listed there by level of care, and each facility by name. */
export function CityPage({ state, city, forSomeoneElse }: CityPageProps) {
  const near = `${city.name}, ${state.code}`;
  return (
    <div className={`page ${styles.page}`}>
      <Breadcrumbs
        label={messages.breadcrumb}
        crumbs={[
          { href: '/places', label: messages.states },
          { href: `/places/${state.slug}`, label: state.name },
        ]}
        forSomeoneElse={forSomeoneElse}
      />
      <h1>{messages.inTitle(near)}</h1>
      <p className={styles.lead}>{messages.total(city.total, null)}</p>
      <p>
        <Link
          className={buttonClass('primary')}
          href={keepFor(searchNearHref({ near }), forSomeoneElse)}
          prefetch={false}
        >
          {messages.near(city.name)}
        </Link>
      </p>
      <section>
        <h2>{messages.care}</h2>
        <p className="quiet">{messages.careCity(city.name, DEFAULT_RADIUS_MILES)}</p>
        <ChoiceCounts param="care" counts={city.care} near={near} forSomeoneElse={forSomeoneElse} />
      </section>
      <section>
        <h2>{messages.listings}</h2>
        {city.listings.length < city.total ? (
          <p className="quiet">{messages.listingsSome(city.listings.length, city.name)}</p>
        ) : null}
        {rulesOf(state.code) ? (
          <StateNote state={state.code} />
        ) : (
          <p>
            <WhoPaysLink />
          </p>
        )}
        <CityListings listings={city.listings} forSomeoneElse={forSomeoneElse} />
      </section>
    </div>
  );
}
