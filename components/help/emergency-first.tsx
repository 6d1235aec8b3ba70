import { overdoseSteps } from '@/content/help/overdose';
import { help } from '@/content/messages/en/help';
import type { PublicHelpline } from '@/lib/call/helplines/helpline';
import styles from './emergency-first.module.css';
import { HelpNumber } from './help-number';

type EmergencyFirstProps = { helplines: readonly PublicHelpline[] };

/** Whom to call when someone is in danger, and the steps of an overdose in brief, for a page that is about something else. */
export function EmergencyFirst({ helplines }: EmergencyFirstProps) {
  const lines = helplines.filter(({ kind }) => kind !== 'information');
  const emergency = lines.find(({ kind }) => kind === 'emergency');
  return (
    <div className={styles.emergency}>
      <div>
        {lines.map((line) => (
          <HelpNumber key={line.slug} line={line} />
        ))}
      </div>
      <div>
        <p className={styles.steps}>{help.inBrief}</p>
        <ol>
          {overdoseSteps(emergency?.shown ?? '911').map(({ title }) => (
            <li key={title}>{title}</li>
          ))}
        </ol>
        {/* A plain link: that page has to open without the router, and without a network. */}
        <a className={styles.more} href={help.path}>
          {help.allSteps}
        </a>
      </div>
    </div>
  );
}
