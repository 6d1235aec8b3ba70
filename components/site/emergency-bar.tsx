import { site } from '@/content/messages/en/site';
import { readHelplines } from '@/lib/call/read-helplines';
import { database } from '@/lib/site/database';
import styles from './emergency-bar.module.css';

/** Numbers for the worst moment, on every page, from records that an operator can edit. Each says who answers. */
export async function EmergencyBar() {
  const helplines = await readHelplines(database);
  if (helplines.length === 0) return null;
  return (
    <aside className={styles.bar} aria-label={site.emergency}>
      <ul className={`bare ${styles.list}`}>
        {helplines.map((line) => (
          <li key={line.slug} className={styles.line}>
            <a
              className={styles.number}
              href={`tel:${line.number}`}
              aria-label={site.call(line.name, line.shown)}
            >
              {line.shown}
            </a>
            <span className={styles.words}>
              <span>{line.purpose}</span>
              <span className={styles.who}>{site.answeredBy(line.answeredBy)}</span>
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
