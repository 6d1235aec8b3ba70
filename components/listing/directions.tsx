import { listing } from '@/content/messages/en/listing';
import { directionLinks } from '@/lib/facility/direction-links';
import type { Facility } from '@/lib/facility/facility';
import styles from './directions.module.css';

/**
 * Links the reader may follow, never anything the page loads: a map site learns of this visit only from a tap, and
 * the page says so before it.
 */
export function Directions({ facility }: { facility: Facility }) {
  return (
    <details className={`no-print ${styles.directions}`}>
      <summary>{listing.directions}</summary>
      <p className="quiet small">{listing.directionsLeave}</p>
      <ul className={`bare ${styles.list}`}>
        {directionLinks(facility).map(({ name, href }) => (
          <li key={name}>
            <a href={href} rel="noreferrer nofollow">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
