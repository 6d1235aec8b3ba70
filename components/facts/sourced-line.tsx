import type { SourcedFact } from '@/content/facts/sourced-fact';
import { facts } from '@/content/messages/en/facts';
import styles from './sourced-line.module.css';

/** A fact, the way on where there is one, and always where and when it was read. */
export function SourcedLine({ fact: { says, link, source } }: { fact: SourcedFact }) {
  return (
    <div className={styles.fact}>
      <p>
        {says}{' '}
        {link ? (
          <a href={link.url} rel="noreferrer">
            {link.name}
          </a>
        ) : null}
      </p>
      <p className={styles.source}>
        {facts.source}:{' '}
        <a href={source.url} rel="noreferrer">
          {source.publisher}, {source.title}
        </a>
        , {facts.dates(source)}.
      </p>
    </div>
  );
}
