import Link from 'next/link';
import text from '@/components/ui/text-page.module.css';
import type { Correction } from '@/content/corrections';
import { about } from '@/content/messages/en/about';
import { asOfDate } from '@/content/messages/en/as-of';
import type { Contact } from '@/lib/site/contact';

const words = about.corrections;

type CorrectionsPageProps = { corrections: readonly Correction[]; since: string; contact: Contact | null };

/** What was wrong and when it was set right, and how to tell of more. */
export const CorrectionsPage = ({ corrections, since, contact }: CorrectionsPageProps) => (
  <div className={`page ${text.page}`}>
    <h1>{words.title}</h1>
    <p className={text.lead}>{words.lead}</p>
    <section aria-labelledby="log">
      <h2 id="log">{words.log}</h2>
      {corrections.length === 0 ? <p>{words.none(since)}</p> : <Log corrections={corrections} />}
    </section>
    <section aria-labelledby="tell">
      <h2 id="tell">{words.tell}</h2>
      {contact ? <Ways contact={contact} /> : <p>{words.noAddress}</p>}
    </section>
    <section aria-labelledby="facility">
      <h2 id="facility">{words.facility}</h2>
      <p>
        {words.facilityText}{' '}
        <Link href="/data" prefetch={false}>
          {words.facilityLink}
        </Link>
      </p>
    </section>
  </div>
);

const Log = ({ corrections }: { corrections: readonly Correction[] }) => (
  <ul>
    {corrections.map(({ date, page, title, was, now }) => (
      <li key={`${date} ${page} ${was}`}>
        <p>
          <time dateTime={date}>{asOfDate(date)}</time>: <Link href={page}>{title}</Link>
        </p>
        <p>
          {words.was} “{was}”
        </p>
        <p>
          {words.now} “{now}”
        </p>
      </li>
    ))}
  </ul>
);

const Ways = ({ contact: { email, url } }: { contact: Contact }) => (
  <>
    <p>{words.tellText}</p>
    <ul>
      {email ? (
        <li>
          <a href={`mailto:${email}`}>{words.write(email)}</a>
        </li>
      ) : null}
      {url ? (
        <li>
          <a href={url} rel="noreferrer">
            {words.form}
          </a>{' '}
          <span className="quiet">{words.leaves}</span>
        </li>
      ) : null}
    </ul>
  </>
);
