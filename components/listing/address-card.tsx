import { Card } from '@/components/ui/card';
import { listing } from '@/content/messages/en/listing';
import type { Facility } from '@/lib/facility/facility';
import styles from './address-card.module.css';
import { Directions } from './directions';
import { ListingMap } from './listing-map';

/** Where it is, how exactly that is known, and the way there. */
export function AddressCard({ facility, placedBy }: { facility: Facility; placedBy?: string | null }) {
  const { street, street2, city, state, zip } = facility.address;
  const precision = facility.location?.precision ?? 'none';
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.heading}>{listing.address}</h2>
      <address className={styles.address}>
        {street ? <span>{street}</span> : null}
        {street2 ? <span>{street2}</span> : null}
        <span>
          {city}, {state} {zip}
        </span>
      </address>
      {street ? null : <p>{listing.noStreet}</p>}
      {precision === 'address' ? null : <p className="quiet small">{listing.precision(precision)}</p>}
      {placedBy ? <p className="quiet small">{listing.located(placedBy)}</p> : null}
      <Directions facility={facility} />
      <ListingMap facility={facility} />
    </Card>
  );
}
