import Link from 'next/link';
import { asOfDate } from '@/content/messages/en/as-of';
import { listing } from '@/content/messages/en/listing';
import type { FieldSource } from '@/lib/facility/facility';
import styles from './fact-sources.module.css';

const ORDER = ['name', 'address', 'location', 'phones', 'website', 'services'];

/** The source and date of each fact. */
export function FactSources({ factSources }: { factSources: Record<string, FieldSource> }) {
  const facts = ORDER.flatMap((fact) => {
    const from = factSources[fact];
    return from ? [{ fact, ...from }] : [];
  });
  return (
    <section>
      <h2>{listing.facts}</h2>
      {facts.length === 0 ? <p>{listing.factsUnknown}</p> : null}
      {facts.length > 0 ? (
        <details className={styles.details}>
          <summary>{listing.factsSummary}</summary>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{listing.factColumns.fact}</th>
                <th scope="col">{listing.factColumns.source}</th>
                <th scope="col">{listing.factColumns.asOf}</th>
              </tr>
            </thead>
            <tbody>
              {facts.map(({ fact, source, asOf, by }) => (
                <tr key={fact}>
                  <th scope="row">{listing.fact(fact)}</th>
                  <td>{by ? `${source}, ${listing.placedBy(by)}` : source}</td>
                  <td>{asOfDate(asOf)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : null}
      <p className="no-print">
        <Link href="/data" prefetch={false}>
          {listing.aboutSources}
        </Link>
      </p>
    </section>
  );
}
