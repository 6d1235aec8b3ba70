import Link from 'next/link';
import { DisclosureLine } from '@/components/facility/disclosure-line';
import { callSheet } from '@/content/messages/en/call-sheet';
import { forAnother } from '@/content/messages/en/for-another';
import { listing } from '@/content/messages/en/listing';
import type { Disclosure } from '@/lib/disclosure/disclosure';
import { type Facility, facilityPath } from '@/lib/facility/facility';
import { withFor } from '@/lib/search/with-for';
import styles from './call-sheet.module.css';
import { questionsByLevel } from './questions';
import { SheetNumbers } from './sheet-numbers';

type CallSheetProps = { facility: Facility; disclosure: Disclosure; forSomeoneElse?: boolean };

/** One facility's numbers, what to ask it, and lines to write on. Made for paper; it needs no script and sends nothing. */
export function CallSheet({ facility, disclosure, forSomeoneElse }: CallSheetProps) {
  const { name, nameDetail, sample, phones, care, sources } = facility;
  const { askFirst } = forSomeoneElse ? forAnother : listing;
  const levels = questionsByLevel(care);
  return (
    <article className={`page ${styles.sheet}`}>
      <p className={`no-print ${styles.back}`}>
        <Link href={withFor(facilityPath(facility), forSomeoneElse)} prefetch={false}>
          {callSheet.back}
        </Link>
      </p>
      {sample ? <p className={styles.sample}>{listing.sample}</p> : null}
      <h1>{callSheet.title(name)}</h1>
      <p className={styles.where}>{[nameDetail, ...addressLines(facility)].filter(Boolean).join(', ')}</p>
      <p className={`no-print ${styles.how}`}>
        {callSheet.how} {callSheet.urgent}
      </p>
      <DisclosureLine disclosure={disclosure} />
      <section>
        <h2>{callSheet.numbers}</h2>
        <SheetNumbers name={name} phones={phones} />
      </section>
      <dl className={styles.fields}>
        {callSheet.fields.map((field) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <Questions title={callSheet.every} questions={askFirst} />
      {levels.map(({ slug, title, questions }) => (
        <Questions key={slug} title={title} questions={questions} />
      ))}
      <section className={styles.notes}>
        <h2>{callSheet.notes}</h2>
      </section>
      <p className={styles.reported}>{listing.reported(sources)}</p>
    </article>
  );
}

const Questions = ({ title, questions }: { title: string; questions: readonly string[] }) => (
  <section>
    <h2>{title}</h2>
    <ul className={`bare ${styles.questions}`}>
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  </section>
);

const addressLines = ({ address: { street, street2, city, state, zip } }: Facility) => [
  street,
  street2,
  `${city}, ${state}${zip ? ` ${zip}` : ''}`,
];
