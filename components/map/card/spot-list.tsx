import Link from 'next/link';
import { map as words } from '@/content/messages/en/map';
import type { Mark, PlaceOnMap } from '@/lib/map/view/mark';
import { listLabel, whereParts } from '../marks/mark-label';
import styles from './spot-list.module.css';

type SpotListProps = {
  mark: Mark;
  allHref: string;
  onChoose: (place: PlaceOnMap, byKeyboard: boolean) => void;
};

/** All facilities at one spot: none hides another. */
export function SpotList({ mark, allHref, onChoose }: SpotListProps) {
  return (
    <div>
      <h2 className={styles.title}>{listLabel(mark)}</h2>
      {mark.places ? (
        <ul className={`bare ${styles.list}`}>
          {mark.places.map((place) => (
            <li key={place.id}>
              <button
                type="button"
                className={styles.place}
                onClick={({ detail }) => onChoose(place, detail === 0)}
              >
                {place.paid_label ? <span className={styles.paid}>{place.paid_label}</span> : null}
                <span className={styles.name}>{place.name}</span>
                {place.name_detail ? <span>{place.name_detail}</span> : null}
                {whereParts(place).map((part) => (
                  <span key={part} className={styles.where}>
                    {part}
                  </span>
                ))}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Link href={allHref} prefetch={false}>
          {words.allHere(mark.count)}
        </Link>
      )}
    </div>
  );
}
