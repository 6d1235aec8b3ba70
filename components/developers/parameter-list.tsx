import { developers } from '@/content/messages/en/developers';
import type { ReadableParameter } from '@/lib/api/readable-operations';
import styles from './parameter-list.module.css';

/** Parameters with their meaning; the choices of a filter open on demand, for some have dozens. */
export function ParameterList({ parameters }: { parameters: readonly ReadableParameter[] }) {
  return (
    <dl className={styles.list}>
      {parameters.map((parameter) => (
        <div key={parameter.name} className={styles.row}>
          <dt>
            <code>{parameter.name}</code>
            <span className={styles.type}>
              {parameter.type}
              {parameter.required && `, ${developers.required}`}
            </span>
          </dt>
          <dd>
            {parameter.description} {parameter.standard !== null && developers.standard(parameter.standard)}
            {parameter.examples.length > 0 && (
              <span className={styles.examples}>{developers.suchAs(parameter.examples)}</span>
            )}
            {parameter.choices.length > 0 && <Choices slugs={parameter.choices} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Choices({ slugs }: { slugs: readonly string[] }) {
  return (
    <details className={styles.choices}>
      <summary>{developers.choices(slugs.length)}</summary>
      <ul className="bare">
        {slugs.map((slug) => (
          <li key={slug}>
            <code>{slug}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
