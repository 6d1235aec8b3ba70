import { developers } from '@/content/messages/en/developers';
import type { Field } from '@/lib/api/readable-schema';
import styles from './field-table.module.css';

/** The fields of an answer, those of inner objects below their own. */
export function FieldTable({ caption, fields }: { caption: string; fields: readonly Field[] }) {
  const { columns } = developers;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.field}</th>
            <th scope="col">{columns.type}</th>
            <th scope="col">{columns.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ path, type, description }) => (
            <tr key={path}>
              <th scope="row">
                <code>{path}</code>
              </th>
              <td>{type}</td>
              <td>{description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
