import { developers } from '@/content/messages/en/developers';
import type { ReadableOperation } from '@/lib/api/readable-operations';
import { FieldTable } from './field-table';
import styles from './operation.module.css';
import { ParameterList } from './parameter-list';

/** One address of the API: what it does, what it takes, what it gives. */
export function Operation({ operation }: { operation: ReadableOperation }) {
  const { id, url, summary, description, parameters, fields } = operation;
  return (
    <section className={styles.operation} aria-labelledby={id}>
      <h2 id={id}>{summary}</h2>
      <p className={styles.url}>
        <code>GET {url}</code>
      </p>
      <p className={styles.text}>{description}</p>
      <h3>{developers.parameters}</h3>
      {parameters.length > 0 ? <ParameterList parameters={parameters} /> : <p>{developers.none}</p>}
      <details className={styles.fields}>
        <summary>{developers.answer}</summary>
        <FieldTable caption={`${developers.answer}: ${summary}`} fields={fields} />
      </details>
    </section>
  );
}
