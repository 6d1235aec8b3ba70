import Link from 'next/link';
import { ledger as messages } from '@/content/messages/en/ledger';
import { FLAT_FEE_RULE } from '@/lib/disclosure/ledger/flat-fee-rule';
import { LEDGER_CSV_PATH, LEDGER_JSON_PATH } from '@/lib/disclosure/ledger/ledger-paths';
import styles from './ledger.module.css';

/** What money buys here and what it does not, how the ledger is kept, and where it is to be had for programs. */
export function LedgerRules() {
  return (
    <>
      <section className="prose">
        <h2>{messages.rule}</h2>
        <p>
          {FLAT_FEE_RULE} {messages.licensed}
        </p>
        <h3>{messages.gets}</h3>
        <Sentences list={messages.getsList} />
        <h3>{messages.getsNot}</h3>
        <Sentences list={messages.getsNotList} />
        <p className="no-print">
          <Link href="/how-results-are-ordered" prefetch={false}>
            {messages.ordered}
          </Link>
        </p>
      </section>
      <section className="prose">
        <h2>{messages.kept}</h2>
        <p>{messages.keptText}</p>
        <h3>{messages.files}</h3>
        <p className={`${styles.files} no-print`}>
          <a href={LEDGER_JSON_PATH}>{messages.json}</a>
          <a href={LEDGER_CSV_PATH}>{messages.csv}</a>
          <Link href="/developers#readAdvertisers" prefetch={false}>
            {messages.documented}
          </Link>
        </p>
      </section>
    </>
  );
}

const Sentences = ({ list }: { list: readonly string[] }) => (
  <ul className={styles.sentences}>
    {list.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);
