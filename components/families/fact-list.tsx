import { families } from '@/content/messages/en/families';
import styles from './families-page.module.css';

type FactListProps = {
  facts: readonly { title?: string; text: string; source?: keyof typeof families.sources }[];
};

/** Sentences to keep in mind, each with its source where it states a fact of research or law. */
export const FactList = ({ facts }: FactListProps) => (
  <ul className={styles.facts}>
    {facts.map(({ title, text, source }) => (
      <li key={text}>
        {title ? <strong>{title} </strong> : null}
        {text}
        {source ? <SourceLine source={source} /> : null}
      </li>
    ))}
  </ul>
);

function SourceLine({ source }: { source: keyof typeof families.sources }) {
  const from = families.sources[source];
  return (
    <>
      {' '}
      <a className={styles.source} href={from.url} rel="noreferrer">
        {families.source(from)}
      </a>
    </>
  );
}
