import { Card } from '@/components/ui/card';
import { listAnd } from '@/content/messages/en/count';
import { ledger as messages } from '@/content/messages/en/ledger';
import type { LedgerAdvertiser } from '@/lib/disclosure/ledger/ledger';
import { advertiserAnchor } from '@/lib/disclosure/ledger/ledger-paths';
import { FactList } from './fact-list';
import styles from './ledger.module.css';
import { OwnFacilities } from './own-facilities';
import { Placements } from './placements';

/** One advertiser: who it is, what it pays for and ever paid for, and which facilities are its own. */
export function AdvertiserCard({ advertiser }: { advertiser: LedgerAdvertiser }) {
  const { id, publicName, sample, placements, facilities } = advertiser;
  const current = placements.filter(({ status }) => status === 'running' || status === 'to come');
  const former = placements.filter((each) => !current.includes(each));
  return (
    <Card as="article">
      <h3 id={advertiserAnchor(id)} className={styles.name}>
        {publicName}
      </h3>
      {sample ? <p className={styles.sample}>{messages.sample}</p> : null}
      <FactList facts={factsOf(advertiser)} />
      <h4>{messages.placements}</h4>
      {placements.length === 0 ? <p>{messages.noPlacements}</p> : null}
      <Placements placements={current} />
      {former.length > 0 ? (
        // What is over comes second while something runs, and is all there is to read otherwise.
        <details className={styles.former} open={current.length === 0}>
          <summary>{messages.former({ total: former.length })}</summary>
          <Placements placements={former} />
        </details>
      ) : null}
      <h4>{messages.facilities}</h4>
      <OwnFacilities facilities={facilities} />
    </Card>
  );
}

function factsOf({ legalName, ownerGroup, since, endedAt, helplines }: LedgerAdvertiser): [string, string][] {
  const ended: [string, string][] = endedAt ? [[messages.ended, messages.day(endedAt)]] : [];
  const answers: [string, string][] =
    helplines.length > 0 ? [[messages.helplines({ total: helplines.length }), listAnd(helplines)]] : [];
  return [
    [messages.legalName, legalName],
    [messages.ownerGroup, ownerGroup ?? messages.ownerUnknown],
    [messages.since, messages.day(since)],
    ...ended,
    ...answers,
  ];
}
