import { Notice } from '@/components/ui/notice';
import page from '@/components/ui/text-page.module.css';
import { ledger as messages } from '@/content/messages/en/ledger';
import type { AdvertiserStanding, Ledger } from '@/lib/disclosure/ledger/ledger';
import { AdvertiserCard } from './advertiser-card';
import styles from './ledger.module.css';
import { LedgerRules } from './ledger-rules';

const STANDINGS: readonly AdvertiserStanding[] = ['paying', 'to come', 'past'];

/** Who pays this site and who is to, every advertisement that ever stood above results; what that buys, and what nobody can buy. */
export function LedgerPage({ ledger }: { ledger: Ledger }) {
  // No money came from those that are invented: what is said of all counts the others.
  const real = ledger.filter(({ sample }) => !sample);
  return (
    <div className={`page ${page.page}`}>
      <h1>{messages.title}</h1>
      <p className={page.lead}>
        {summary(real)} {real.length > 0 ? messages.everyone : null}
      </p>
      {real.length < ledger.length ? (
        <Notice title={messages.sampleTitle}>
          <p>{messages.sampleText}</p>
        </Notice>
      ) : null}
      {STANDINGS.map((standing) => (
        <Advertisers key={standing} standing={standing} ledger={ledger} />
      ))}
      <LedgerRules />
    </div>
  );
}

/** Nothing where there is nobody of that standing: no empty heading. */
function Advertisers({ standing, ledger }: { standing: AdvertiserStanding; ledger: Ledger }) {
  const advertisers = ledger.filter((each) => each.standing === standing);
  if (advertisers.length === 0) return null;
  return (
    <section>
      <h2>{messages.standing(standing)}</h2>
      <div className={styles.cards}>
        {advertisers.map((advertiser) => (
          <AdvertiserCard key={advertiser.id} advertiser={advertiser} />
        ))}
      </div>
    </section>
  );
}

function summary(ledger: Ledger): string {
  const paying = ledger.filter(({ standing }) => standing === 'paying').length;
  const running = ledger.flatMap(({ placements }) => placements.filter(({ status }) => status === 'running'));
  if (paying > 0) return messages.now({ advertisers: paying, placements: running.length });
  const stoodEver = ledger.some(({ placements }) => placements.some(({ status }) => status !== 'to come'));
  return stoodEver ? messages.nobodyNow : messages.nothingEver;
}
