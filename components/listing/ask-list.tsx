import Link from 'next/link';
import { questionsByLevel } from '@/components/call/questions';
import { CallButton } from '@/components/facility/call-button';
import { callSheet } from '@/content/messages/en/call-sheet';
import { forAnother } from '@/content/messages/en/for-another';
import { listing } from '@/content/messages/en/listing';
import { type Facility, facilityPath } from '@/lib/facility/facility';
import { withFor } from '@/lib/search/with-for';
import styles from './ask-list.module.css';

type AskListProps = { facility: Facility; forSomeoneElse?: boolean };

/**
 * Questions to have at hand while the phone rings: for every call, then for each level of care offered here. On a phone the
 * number stands here again, for the first one is screens away.
 */
export function AskList({ facility, forSomeoneElse }: AskListProps) {
  const { name, care, phones } = facility;
  const { ask, askFirst } = forSomeoneElse ? forAnother : listing;
  return (
    <section>
      <h2>{ask}</h2>
      <ul>
        {askFirst.map((question) => (
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
        <Link href={withFor(`${facilityPath(facility)}/call-sheet`, forSomeoneElse)} prefetch={false}>
          {callSheet.link}
        </Link>
      </p>
    </section>
  );
}
