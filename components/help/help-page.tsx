import page from '@/components/ui/text-page.module.css';
import { HELP_SOURCES, OVERDOSE_SIGNS, overdoseSteps, WITHDRAWAL_SIGNS } from '@/content/help/en/overdose';
import { SAFETY_NOTES } from '@/content/levels-of-care/en/safety-notes';
import { help } from '@/content/messages/en/help';
import type { PublicHelpline } from '@/lib/call/helplines/helpline';
import { HelpNumber } from './help-number';
import styles from './help-page.module.css';

type HelpPageProps = { helplines: readonly PublicHelpline[] };

/** What to do when someone may be dying: the call first, then each step in words for a glance. */
export function HelpPage({ helplines }: HelpPageProps) {
  const emergency = helplines.filter(({ kind }) => kind === 'emergency');
  const others = helplines.filter(({ kind }) => kind !== 'emergency');
  return (
    <article className={`page ${page.page} ${styles.help}`}>
      <h1>{help.heading}</h1>
      <div className={styles.columns}>
        <div>
          {emergency.map((line) => (
            <HelpNumber key={line.slug} line={line} />
          ))}
          <section>
            <h2>{help.notSure}</h2>
            <List items={OVERDOSE_SIGNS} />
          </section>
        </div>
        <section className={styles.todo}>
          <h2>{help.steps}</h2>
          <ol className={`bare ${styles.steps}`}>
            {overdoseSteps(emergency[0]?.shown ?? '911').map(({ title, text }) => (
              <li key={title}>
                <strong>{title}</strong>
                <span>{text}</span>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{help.crisis}</h2>
          {others.map((line) => (
            <HelpNumber key={line.slug} line={line} />
          ))}
        </section>
        <Dangers />
      </div>
      <Foot />
    </article>
  );
}

function Dangers() {
  const { withdrawal, tolerance } = SAFETY_NOTES;
  return (
    <section className={styles.dangers}>
      <h2>{withdrawal.title}</h2>
      <p>{withdrawal.text}</p>
      <p>{help.withdrawal}</p>
      <List items={WITHDRAWAL_SIGNS} />
      <h3>{tolerance.title}</h3>
      <p>{tolerance.text}</p>
      <h3>{help.naloxone}</h3>
      <p>{help.naloxoneText}</p>
    </section>
  );
}

function Foot() {
  return (
    <footer className={styles.foot}>
      <p className="no-print">{help.offline}</p>
      <p className="no-print">{help.print}</p>
      <p>{help.sources}:</p>
      <ul>
        {HELP_SOURCES.map(({ name, url }) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </footer>
  );
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
