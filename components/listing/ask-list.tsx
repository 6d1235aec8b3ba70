import { CallButton } from '@/components/facility/call-button';
import { carePage } from '@/content/levels-of-care/care-pages';
import { listing } from '@/content/messages/en/listing';
import { careLabel } from '@/lib/facility/care';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import type { Facility } from '@/lib/facility/facility';
import { singleChoices } from '@/lib/facility/single-choices';
import styles from './ask-list.module.css';

/**
 * Questions to have at hand while the phone rings: for every call, then for each level of care offered here. On a phone the
 * number stands here again, for the first one is screens away.
 */
export function AskList({ facility: { name, care, phones } }: { facility: Facility }) {
  const single = facetsOfParam('care').flatMap(singleChoices);
  const pages = single.flatMap(({ slug }) => (care.includes(slug) ? (carePage(slug) ?? []) : []));
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
      {pages.map(({ slug, ask }) => (
        <details key={slug} className={styles.more}>
          <summary>{listing.askMore(careLabel(slug))}</summary>
          <ul>
            {ask.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
