import Link from 'next/link';
import text from '@/components/ui/text-page.module.css';
import type { CarePage } from '@/content/levels-of-care/en/care-page';
import { levels } from '@/content/messages/en/levels-of-care';
import { careLabel } from '@/lib/facility/care';
import type { CareNear as Near } from '@/lib/search/count-care-near';
import { keepFor } from '@/lib/search/keep-for';
import { Breadcrumbs } from './breadcrumbs';
import styles from './care-level-page.module.css';
import { CareNear } from './care-near';
import { PlaceSearch } from './place-search';
import { SafetyNotes } from './safety-notes';

type CareLevelPageProps = { page: CarePage; total: number; near: Near | null; forSomeoneElse?: boolean };

/** What one level of care is, for whom, and how to find it near a place. */
export function CareLevelPage({ page, total, near, forSomeoneElse }: CareLevelPageProps) {
  const label = careLabel(page.slug);
  return (
    <article className={`page ${styles.page}`}>
      <Breadcrumbs
        label={levels.breadcrumb}
        crumbs={[{ href: '/levels-of-care', label: levels.title }]}
        forSomeoneElse={forSomeoneElse}
      />
      <h1>{page.title}</h1>
      <p className={text.lead}>{page.summary}</p>
      {page.hours ? <Hours hours={page.hours} /> : null}
      <SafetyNotes notes={page.safety} />
      <section className={styles.find}>
        <h2>{levels.near(label)}</h2>
        <PlaceSearch
          label={levels.near(label)}
          near={near?.status === 'found' ? near.place.label : near?.typed}
          action={`/levels-of-care/${page.slug}`}
          forSomeoneElse={forSomeoneElse}
        />
        {near ? <CareNear near={near} slug={page.slug} forSomeoneElse={forSomeoneElse} /> : null}
        <p className="quiet">{levels.total({ total })}</p>
      </section>
      <div className={styles.columns}>
        <Lines heading={levels.suits} lines={page.suits} note={levels.suitsNote} />
        <Lines heading={levels.day} lines={page.day} />
        <Lines heading={levels.ask} lines={page.ask} />
        <Beside slugs={page.beside} forSomeoneElse={forSomeoneElse} />
      </div>
      <Sources sources={page.sources} />
    </article>
  );
}

function Beside({ slugs, forSomeoneElse }: { slugs: CarePage['beside']; forSomeoneElse?: boolean }) {
  return (
    <section>
      <h2>{levels.beside}</h2>
      <ul>
        {slugs.map((slug) => (
          <li key={slug}>
            <Link href={keepFor(`/levels-of-care/${slug}`, forSomeoneElse)} prefetch={false}>
              {careLabel(slug)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hours({ hours }: { hours: NonNullable<CarePage['hours']> }) {
  return (
    <p className={styles.hours}>
      <strong>{levels.hours}:</strong> {hours.text}
      {hours.edition ? (
        <span className="quiet small"> {levels.hoursSource(levels.edition(hours.edition))}</span>
      ) : null}
    </p>
  );
}

function Lines({ heading, lines, note }: { heading: string; lines: readonly string[]; note?: string }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {note ? <p className="quiet small">{note}</p> : null}
    </section>
  );
}

function Sources({ sources }: { sources: CarePage['sources'] }) {
  return (
    <section className={styles.sources}>
      <h2>{levels.sources}</h2>
      <ul>
        {sources.map(({ name, url }) => (
          <li key={name}>
            {url ? (
              <a href={url} rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
      <p>{levels.notAdvice}</p>
    </section>
  );
}
