import { Card } from '@/components/ui/card';
import { data } from '@/content/messages/en/data';
import type { SourceNow } from '@/lib/facility/read-sources';
import styles from './source-cards.module.css';

/** Each source with its version, date, counts and terms. */
export function SourceCards({ sources }: { sources: readonly SourceNow[] }) {
  if (sources.length === 0) return <p>{data.none}</p>;
  return (
    <div className={styles.cards}>
      {sources.map((source) => (
        <Card key={source.name} as="article">
          <h3>
            {source.url ? (
              <a href={source.url} rel="noreferrer">
                {source.name}
              </a>
            ) : (
              source.name
            )}
          </h3>
          <dl className={styles.facts}>
            {factsOf(source).map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
      ))}
    </div>
  );
}

const factsOf = (source: SourceNow): [string, string][] => [
  [data.columns.asOf, data.asOf(source.asOf)],
  [data.columns.facilities, data.number(source.facilities)],
  [data.columns.rows, data.number(source.rows)],
  [data.columns.file, source.fileName],
  ...(source.activatedAt
    ? [[data.columns.imported, data.day(source.activatedAt)] satisfies [string, string]]
    : []),
  ...(source.terms ? [[data.columns.terms, source.terms] satisfies [string, string]] : []),
];
