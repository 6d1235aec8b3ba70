import { listAnd } from '@/content/messages/en/count';
import { ledger as messages } from '@/content/messages/en/ledger';
import type { LedgerPlacement } from '@/lib/disclosure/ledger/ledger';
import { careLabel } from '@/lib/facility/care';
import { FacilityName } from './facility-name';
import { FactList } from './fact-list';
import styles from './ledger.module.css';

/** What was paid for: which facility, where, for what, when and at what price. */
export function Placements({ placements }: { placements: readonly LedgerPlacement[] }) {
  if (placements.length === 0) return null;
  return (
    <ul className={`bare ${styles.placements}`}>
      {placements.map((placement) => (
        <li key={placement.id}>
          <p className={styles.facility}>
            <FacilityName facility={placement.facility} />
          </p>
          <FactList facts={factsOf(placement)} />
        </li>
      ))}
    </ul>
  );
}

const factsOf = (placement: LedgerPlacement) =>
  [
    [messages.status, messages.statusOf(placement.status, placement.endedAt)],
    [messages.period, <Period key="period" placement={placement} />],
    [messages.price, messages.dollars(placement.flatPriceUsd)],
    [messages.area, placement.areaLabel],
    [messages.care, careOf(placement)],
  ] as const;

const careOf = ({ careSlugs }: LedgerPlacement): string =>
  careSlugs.length === 0 ? messages.anyCare : listAnd(careSlugs.map(careLabel));

const Period = ({ placement: { startsAt, endsAt } }: { placement: LedgerPlacement }) => (
  <>
    {messages.from} <time dateTime={startsAt.toISOString()}>{messages.moment(startsAt)}</time>{' '}
    {messages.until} <time dateTime={endsAt.toISOString()}>{messages.moment(endsAt)}</time>
  </>
);
