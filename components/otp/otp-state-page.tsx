import Link from 'next/link';
import { StateNote } from '@/components/disclosure/state-note';
import { WhoPaysLink } from '@/components/disclosure/who-pays-link';
import { Breadcrumbs } from '@/components/listing/breadcrumbs';
import { CountedLinks } from '@/components/listing/counted-links';
import { Pagination } from '@/components/ui/pagination';
import styles from '@/components/ui/text-page.module.css';
import { otp } from '@/content/messages/en/otp';
import { rulesOf } from '@/lib/disclosure/state-rules/state-rules';
import type { StatePrograms } from '@/lib/otp/state-programs';
import type { State } from '@/lib/place/states';
import { keepFor } from '@/lib/search/keep-for';
import { MadeOf } from './made-of';
import { OtpRules } from './otp-rules';
import ways from './otp-state-page.module.css';
import { cityAnchor, ProgramList } from './program-list';
import { WithoutAProgram } from './without-a-program';

type OtpStatePageProps = { state: State; programs: StatePrograms; forSomeoneElse?: boolean };

/** A state's opioid treatment programs, by city and ready to be called, then what holds for all of them. */
export function OtpStatePage({ state, programs, forSomeoneElse }: OtpStatePageProps) {
  const { total } = programs;
  return (
    <article className={`page ${styles.page}`}>
      <Breadcrumbs
        label={otp.breadcrumb}
        crumbs={[{ href: '/opioid-treatment-programs', label: otp.all }]}
        forSomeoneElse={forSomeoneElse}
      />
      <h1>{otp.heading({ state: state.name })}</h1>
      <p className={styles.lead}>
        {total > 0 ? otp.listed({ total, state: state.name }) : otp.none({ state: state.name })}
      </p>
      <p>
        <Link href={keepFor(`/places/${state.slug}`, forSomeoneElse)} prefetch={false}>
          {otp.inState({ state: state.name })}
        </Link>
      </p>
      {total > 0 ? <Programs state={state} programs={programs} forSomeoneElse={forSomeoneElse} /> : null}
      <WithoutAProgram {...{ state, forSomeoneElse }} prescribers={programs.prescribers} />
      <OtpRules forSomeoneElse={forSomeoneElse} />
      <MadeOf {...{ state, forSomeoneElse }} certified={programs.certified} />
    </article>
  );
}

function Programs({ state, programs, forSomeoneElse }: OtpStatePageProps) {
  const { page, lastPage, shown } = programs;
  const pageHref = (to: number) =>
    keepFor(`/opioid-treatment-programs/${state.slug}${to > 1 ? `?page=${to}` : ''}`, forSomeoneElse);
  return (
    <>
      <Cities programs={programs} pageHref={pageHref} />
      <section aria-labelledby="list">
        <h2 id="list">{otp.list}</h2>
        {rulesOf(state.code) ? (
          <StateNote state={state.code} />
        ) : (
          <p>
            <WhoPaysLink />
          </p>
        )}
        <ProgramList shown={shown} stateSlug={state.slug} forSomeoneElse={forSomeoneElse} />
        <Pagination page={page} lastPage={lastPage} href={(to) => `${pageHref(to)}#list`} />
      </section>
    </>
  );
}

/** So many cities fit above the list without hiding it. */
const FEW_CITIES = 12;

type CitiesProps = { programs: StatePrograms; pageHref: (page: number) => string };

function Cities({ programs: { cities, page }, pageHref }: CitiesProps) {
  const links = (
    <CountedLinks
      links={cities.map(({ slug, name, count, page: on }) => ({
        href: `${on === page ? '' : pageHref(on)}#${cityAnchor(slug)}`,
        name,
        count,
      }))}
    />
  );
  return (
    <section aria-labelledby="cities">
      <h2 id="cities">{otp.cities}</h2>
      {cities.length <= FEW_CITIES ? (
        links
      ) : (
        <details>
          <summary className={ways.summary}>{otp.goTo({ total: cities.length })}</summary>
          {links}
        </details>
      )}
    </section>
  );
}
