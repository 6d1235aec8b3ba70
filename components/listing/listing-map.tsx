import { listingMap } from '@/content/messages/en/listing-map';
import { type Facility, facilityPath } from '@/lib/facility/facility';
import { STATIC_SIZE } from '@/lib/map/static/static-size';
import styles from './listing-map.module.css';

/**
 * Where it is, on a small map drawn by our own server: no script, no other host. Nothing where no point is known. It is fetched
 * once it comes near the screen, and its room is kept free until then.
 */
export function ListingMap({ facility }: { facility: Facility }) {
  const { location, address } = facility;
  if (!location) return null;
  const picture = `${facilityPath(facility)}/map.svg`;
  return (
    <figure className={`${styles.figure} no-print`}>
      <picture>
        <source media="(prefers-color-scheme: dark)" srcSet={`${picture}?scheme=dark`} />
        <img
          className={styles.map}
          src={picture}
          {...STATIC_SIZE}
          loading="lazy"
          decoding="async"
          alt={listingMap.alt(address, location.precision)}
        />
      </picture>
      <figcaption className="quiet small">
        {location.precision === 'address' ? null : <p>{listingMap.around(address, location.precision)}</p>}
        <p>
          {listingMap.credit}{' '}
          <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">
            {listingMap.openStreetMap}
          </a>
          {listingMap.others}
        </p>
      </figcaption>
    </figure>
  );
}
