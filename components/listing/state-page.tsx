import Link from 'next/link';
import { StateRulesSection } from '@/components/disclosure/state-rules-section';
import styles from '@/components/ui/text-page.module.css';
import { places as messages } from '@/content/messages/en/places';
import { type State, stateLabel } from '@/lib/place/states';
import type { StatePlaces } from '@/lib/search/state-places';
import { Breadcrumbs } from './breadcrumbs';
import { ChoiceCounts } from './choice-counts';
import { CountedLinks } from './counted-links';
import { PlaceSearch } from './place-search';
import { StateFacts } from './state-facts';

type StatePageProps = { state: State; places: StatePlaces };

/** A state: how much is listed there by level of care, payment and city, and what holds there for everyone. */
export function StatePage({ state, places }: StatePageProps) {
  const { total, asOf } = places;
  return (
    <div className={`page ${styles.page}`}>
      <Breadcrumbs label={messages.breadcrumb} crumbs={[{ href: '/places', label: messages.states }]} />
      <h1>{messages.inTitle(state.name)}</h1>
      <p className={styles.lead}>{total > 0 ? messages.total(total, asOf) : messages.empty(state.name)}</p>
      <PlaceSearch label={messages.search(state.name)} />
      {total > 0 ? <Counts state={state} places={places} /> : null}
      <StateFacts state={state} />
      <StateRulesSection state={state.code} open />
    </div>
  );
}

function Counts({ state, places: { care, payment, cities } }: StatePageProps) {
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
        <ChoiceCounts param="care" counts={care} near={near} />
        {programs > 0 ? (
          <p>
            <Link href={`/opioid-treatment-programs/${state.slug}`} prefetch={false}>
              {messages.otp(programs, state.name)}
            </Link>
          </p>
        ) : null}
      </section>
      <section>
        <h2>{messages.payment}</h2>
        <p className="quiet">{messages.paymentNote}</p>
        <ChoiceCounts param="payment" counts={payment} near={near} />
      </section>
      <section>
        <h2>{messages.cities}</h2>
        <CountedLinks links={links} />
      </section>
    </>
  );
}
