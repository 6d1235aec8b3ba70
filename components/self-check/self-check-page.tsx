import Link from 'next/link';
import text from '@/components/ui/text-page.module.css';
import { finder } from '@/content/messages/en/finder';
import { help } from '@/content/messages/en/help';
import { selfCheck } from '@/content/messages/en/self-check';
import { withFor } from '@/lib/search/with-for';
import { BandList } from './band-list';
import { SelfCheck } from './self-check';
import styles from './self-check.module.css';

/** Danger first; then eleven statements to tick, which the page counts by itself and sends nowhere. */
export function SelfCheckPage({ forSomeoneElse }: { forSomeoneElse: boolean }) {
  return (
    <div className={`page ${text.page} ${styles.page}`}>
      <h1>{selfCheck.title}</h1>
      <section className={styles.danger} aria-labelledby="danger">
        <h2 id="danger">{selfCheck.danger}</h2>
        <ul>
          {Object.values(finder.options.danger).map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <p>{selfCheck.dangerDo}</p>
        {/* A plain link: that page has to open without the router, and without a network. */}
        <a href={help.path}>{selfCheck.dangerLink}</a>
        <p>{selfCheck.withdrawal}</p>
      </section>
      <p className={text.lead}>{selfCheck.lead}</p>
      <p>
        <strong>{selfCheck.isNot}</strong>
      </p>
      <p>{selfCheck.private}</p>
      <p className={styles.switch}>
        <Link href={withFor(selfCheck.path, !forSomeoneElse)} prefetch={false}>
          {forSomeoneElse ? selfCheck.switchToMe : selfCheck.switchToOther}
        </Link>
      </p>
      {/* Another reader begins anew. */}
      <SelfCheck key={String(forSomeoneElse)} forSomeoneElse={forSomeoneElse} />
      <section aria-labelledby="bands">
        <h2 id="bands">{selfCheck.bands}</h2>
        <p className="without-script">{selfCheck.byHand}</p>
        <BandList />
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">{selfCheck.sources}</h2>
        <p>
          <a href={selfCheck.source.url} rel="noreferrer">
            {selfCheck.source.text}
          </a>
        </p>
      </section>
    </div>
  );
}
