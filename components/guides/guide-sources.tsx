import { guides } from '@/content/messages/en/guides';
import { type Citations, citationAnchor, sourceAnchor } from '@/lib/guides/cite-sources';
import type { GuideSource } from '@/lib/guides/front-matter';
import styles from './guide-sources.module.css';

type GuideSourcesProps = { sources: readonly GuideSource[]; citations: Citations };

/** What a guide's facts come from, numbered as the text cites them, each with the way back to where it is cited. */
export function GuideSources({ sources, citations }: GuideSourcesProps) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">{guides.sources}</h2>
      <ol>
        {[...citations].map(([id, times], at) => {
          const source = byId.get(id);
          return source ? (
            <li key={id} id={sourceAnchor(at + 1)}>
              {source.publisher}: <Title source={source} />. {guides.sourceDate(source)}.{' '}
              <BackLinks number={at + 1} times={times} />
            </li>
          ) : null;
        })}
      </ol>
    </section>
  );
}

const Title = ({ source: { title, url } }: { source: GuideSource }) =>
  url ? (
    <a href={url} rel="noreferrer">
      {title}
    </a>
  ) : (
    <cite>{title}</cite>
  );

const BackLinks = ({ number, times }: { number: number; times: number }) => (
  <span className={`no-print ${styles.back}`}>
    {Array.from({ length: times }, (_, at) => at + 1).map((nth) => (
      <a key={nth} href={`#${citationAnchor(number, nth)}`} aria-label={guides.backTo({ nth })}>
        ↩{times > 1 ? <sup>{nth}</sup> : null}
      </a>
    ))}
  </span>
);
