import Link from 'next/link';
import page from '@/components/ui/text-page.module.css';
import { ordering } from '@/content/messages/en/ordering';
import { LEDGER_PATH } from '@/lib/disclosure/disclosure';
import styles from './ordering-page.module.css';

/** The order of results, exactly, and the way to check it. @param origin the site's own, for a command to copy */
export function OrderingPage({ origin }: { origin: string }) {
  return (
    <div className={`page ${page.page}`}>
      <h1>{ordering.title}</h1>
      <p className={page.lead}>{ordering.lead}</p>
      <section className="prose">
        <h2>{ordering.exactly}</h2>
        <ol className={styles.steps}>
          {ordering.steps.map(({ title, text }) => (
            <li key={title}>
              <strong>{title}.</strong> {text}
            </li>
          ))}
        </ol>
      </section>
      <section className="prose">
        <h2>{ordering.noPart}</h2>
        <ul>
          {ordering.noParts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      </section>
      <section className="prose">
        <h2>{ordering.box}</h2>
        <p>{ordering.boxText}</p>
        <p>
          <Link href={LEDGER_PATH} prefetch={false}>
            {ordering.ledger}
          </Link>
        </p>
      </section>
      <section className="prose">
        <h2>{ordering.engines}</h2>
        {ordering.enginesText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <Check origin={origin} />
    </div>
  );
}

const Check = ({ origin }: { origin: string }) => (
  <section className="prose">
    <h2>{ordering.check}</h2>
    <p>{ordering.checkLead}</p>
    <ol>
      {ordering.checks.map((check) => (
        <li key={check}>{check}</li>
      ))}
    </ol>
    <p>
      {ordering.exampleLabel}: <a href={ordering.example}>{ordering.example}</a>
    </p>
    <p className={styles.label}>{ordering.commandLabel}:</p>
    <p>
      <code className={styles.command}>{ordering.command(origin)}</code>
    </p>
    <p className="no-print">
      <Link href="/developers" prefetch={false}>
        {ordering.api}
      </Link>
    </p>
  </section>
);
