import { ledger as messages } from '@/content/messages/en/ledger';
import type { LedgerFacility } from '@/lib/disclosure/ledger/ledger';
import { FacilityName } from './facility-name';
import styles from './ledger.module.css';

/** The facilities that are an advertiser's own, paid for or not, with their licenses. */
export function OwnFacilities({ facilities }: { facilities: readonly LedgerFacility[] }) {
  if (facilities.length === 0) return <p className={styles.last}>{messages.noFacilities}</p>;
  return (
    <ul className={styles.last}>
      {facilities.map((facility) => (
        <li key={`${facility.id} ${facility.since.toISOString()}`}>
          <FacilityName facility={facility} />{' '}
          <span className="quiet small">
            ({messages.theirs(facility.since, facility.endedAt)}
            {facility.license
              ? `. ${messages.license(facility.license.number, facility.license.issuer)}`
              : null}
            )
          </span>
        </li>
      ))}
    </ul>
  );
}
