import { help } from '@/content/messages/en/help';
import { site } from '@/content/messages/en/site';
import type { PublicHelpline } from '@/lib/call/helplines/helpline';
import styles from './danger-lines.module.css';
import { dangersWith } from './dangers-with';

/** Each danger in a line or two: what it looks like, what to do, and the number for it with who answers. */
export const DangerLines = ({ helplines }: { helplines: readonly PublicHelpline[] }) => (
  <ul className={`bare ${styles.dangers}`}>
    {dangersWith(helplines).map(({ danger, sign, todo, line }) => (
      <li key={danger}>
        <strong>{sign}</strong> {todo}
        {line ? (
          <span className={styles.number}>
            <a href={`tel:${line.number}`} aria-label={site.call(line.name, line.shown)}>
              {help.call(line.shown)}
            </a>
            <span className={styles.who}>{help.answeredBy(line.answeredBy)}</span>
          </span>
        ) : null}
      </li>
    ))}
  </ul>
);
