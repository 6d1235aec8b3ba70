import { overdoseSteps } from '@/content/help/en/overdose';
import { help } from '@/content/messages/en/help';
import type { PublicHelpline } from '@/lib/call/helplines/helpline';
import { dangersWith } from './dangers-with';
import styles from './emergency-first.module.css';
import { HelpNumber } from './help-number';

type EmergencyFirstProps = { helplines: readonly PublicHelpline[] };

/**
 * Whom to call when someone is in danger, and what to do, for a page that asks which danger it is: of its parts, those of a
 * danger that nobody ticked are left out by the style sheet, so that it needs no script.
 */
export function EmergencyFirst({ helplines }: EmergencyFirstProps) {
  const lines = (['emergency', 'violence', 'crisis'] as const).flatMap((kind) =>
    helplines.filter((line) => line.kind === kind),
  );
  const emergency = lines.find(({ kind }) => kind === 'emergency')?.shown ?? '911';
  return (
    <div className={styles.emergency}>
      <div className={styles.numbers}>
        {lines.map((line) => (
          <div key={line.slug} className={line.kind === 'violence' ? styles.violence : undefined}>
            <HelpNumber line={line} />
          </div>
        ))}
      </div>
      <div>
        {dangersWith(helplines).map(({ danger, sign, todo }) => (
          <div key={danger} className={styles[danger]}>
            <p className={styles.sign}>{sign}</p>
            {danger === 'overdose' ? <Steps emergency={emergency} /> : <p>{todo}</p>}
          </div>
        ))}
        {/* A plain link: that page has to open without the router, and without a network. */}
        <a className={styles.more} href={help.path}>
          {help.allSteps}
        </a>
      </div>
    </div>
  );
}

const Steps = ({ emergency }: { emergency: string }) => (
  <ol>
    {overdoseSteps(emergency).map(({ title }) => (
      <li key={title}>{title}</li>
    ))}
  </ol>
);
