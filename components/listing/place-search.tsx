import { PlaceField } from '@/components/place/place-field';
import { buttonClass } from '@/components/ui/button-class';
import { place } from '@/content/messages/en/place';
import styles from './place-search.module.css';

type PlaceSearchProps = {
  /** The accessible name of the search, where a page has more than one. */
  label?: string;
  near?: string;
  /** A page that answers for itself, instead of the search. */
  action?: string;
};

/** A search from the middle of a page: an ordinary form that any browser can send. */
export function PlaceSearch({ label, near, action = '/search' }: PlaceSearchProps) {
  return (
    <search className={styles.search} aria-label={label}>
      <form action={action} method="get" className={styles.form}>
        <PlaceField initial={near} hint={place.example} />
        <button type="submit" className={`${buttonClass('primary', { beside: 'field' })} ${styles.submit}`}>
          {place.search}
        </button>
      </form>
    </search>
  );
}
