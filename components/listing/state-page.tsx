import Link from 'next/link';
import { StateRulesSection } from '@/components/disclosure/state-rules-section';
import styles from '@/components/ui/text-page.module.css';
import { places as messages } from '@/content/messages/en/places';
import { type State, stateLabel } from '@/lib/place/states';
import { keepFor } from '@/lib/search/keep-for';
import type { StatePlaces } from '@/lib/search/state-places';
import { Breadcrumbs } from './breadcrumbs';
import { ChoiceCounts } from './choice-counts';
import { CountedLinks } from './counted-links';
import { PlaceSearch } from './place-search';
import { StateFacts } from './state-facts';

type StatePageProps = { state: State; places: StatePlaces; forSomeoneElse?: boolean };

/** A state: how much is listed there by level of care, payment and city, and what holds there for everyone. */
export function StatePage({ state, places, forSomeoneElse }: StatePageProps) {
  const { total, asOf } = places;
  return (
    <div className={`page ${styles.page}`}>
      <Breadcrumbs
        label={messages.breadcrumb}
        crumbs={[{ href: '/places', label: messages.states }]}
        forSomeoneElse={forSomeoneElse}
      />
      <h1>{messages.inTitle(state.name)}</h1>
      <p className={styles.lead}>{total > 0 ? messages.total(total, asOf) : messages.empty(state.name)}</p>
      <PlaceSearch label={messages.search(state.name)} forSomeoneElse={forSomeoneElse} />
      {total > 0 ? <Counts state={state} places={places} forSomeoneElse={forSomeoneElse} /> : null}
      <StateFacts state={state} />
      <StateRulesSection state={state.code} open />
    </div>
  );
}

function Counts({ state, places: { care, payment, cities }, forSomeoneElse }: StatePageProps) {
  const near = stateLabel(state);
  const programs = care.find(({ slug }) => slug === 'otp')?.count ?? 0;
  const links = cities.map(({ slug, name, count }) => ({
    href: `/places/${state.slug}/${slug}`,
    name,
    count,
  }));
  return (
    <>
      <section>
        <h2>{messages.care}</h2>
        <ChoiceCounts param="care" counts={care} near={near} forSomeoneElse={forSomeoneElse} />
        {programs > 0 ? (
          <p>
            <Link href={keepFor(`/opioid-treatment-programs/${state.slug}`, forSomeoneElse)} prefetch={false}>
              {messages.otp({ total: programs, state: state.name })}
            </Link>
          </p>
        ) : null}
      </section>
      <section>
        <h2>{messages.payment}</h2>
        <p className="quiet">{messages.paymentNote}</p>
        <ChoiceCounts param="payment" counts={payment} near={near} forSomeoneElse={forSomeoneElse} />
      </section>
      <section>
        <h2>{messages.cities}</h2>
        <CountedLinks links={links} forSomeoneElse={forSomeoneElse} />
      </section>
    </>
  );
}
