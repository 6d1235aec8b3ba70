import { Fragment } from 'react';
import { KeepHelp } from '@/components/help/keep-help';
import { help } from '@/content/messages/en/help';
import { site } from '@/content/messages/en/site';
import { readHelplines } from '@/lib/call/helplines/read-helplines';
import { database } from '@/lib/site/database';
import styles from './emergency-bar.module.css';

/**
 * Numbers for the worst moment, on every page, from records that an operator can edit, each with who answers, and the way
 * to what to do. The line for violence stands on that page: a phone has no room for a fourth above what was asked for. A plain link: the page behind it has to open without the router, and without a network.
 */
export async function EmergencyBar() {
  const helplines = (await readHelplines(database)).filter(({ kind }) => kind !== 'violence');
  if (helplines.length === 0) return null;
  return (
    <aside className={styles.bar} aria-label={site.emergency}>
      <ul className={`bare ${styles.list}`}>
        {helplines.map((line, at) => (
          <Fragment key={line.slug}>
            <li className={styles.line}>
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
            {at === 0 ? (
              <li className={`${styles.help} no-print`}>
                <a href={help.path}>
                  {help.barLink} <span className="visually-hidden">{help.barLinkFor}</span>
                </a>
              </li>
            ) : null}
          </Fragment>
        ))}
      </ul>
      <KeepHelp />
    </aside>
  );
}
