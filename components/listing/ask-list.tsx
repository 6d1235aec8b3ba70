import Link from 'next/link';
import { questionsByLevel } from '@/components/call/questions';
import { CallButton } from '@/components/facility/call-button';
import { callSheet } from '@/content/messages/en/call-sheet';
import { listing } from '@/content/messages/en/listing';
import { type Facility, facilityPath } from '@/lib/facility/facility';
import styles from './ask-list.module.css';

/**
 * Questions to have at hand while the phone rings: for every call, then for each level of care offered here. On a phone the
 * number stands here again, for the first one is screens away.
 */
export function AskList({ facility }: { facility: Facility }) {
  const { name, care, phones } = facility;
  return (
    <section>
      <h2>{listing.ask}</h2>
      <ul>
        {listing.askFirst.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {phones[0] ? (
        <div className={`${styles.call} no-print`}>
          <CallButton name={name} phone={phones[0]} />
        </div>
      ) : null}
      {questionsByLevel(care).map(({ slug, title, questions }) => (
        <details key={slug} className={styles.more}>
          <summary>{title}</summary>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </details>
      ))}
      <p className={`${styles.sheet} no-print`}>
        <Link href={`${facilityPath(facility)}/call-sheet`} prefetch={false}>
          {callSheet.link}
        </Link>
      </p>
    </section>
  );
}
