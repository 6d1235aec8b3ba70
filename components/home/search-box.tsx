import { PlaceField } from '@/components/place/place-field';
import { UseLocation } from '@/components/place/use-location';
import { buttonClass } from '@/components/ui/button-class';
import { place } from '@/content/messages/en/place';
import styles from './search-box.module.css';

/** One field and one button; an ordinary form that any browser can send. */
export function SearchBox() {
  return (
    <search className={styles.search}>
      <form action="/search" method="get">
        <div className={styles.row}>
          <PlaceField large hint={place.example} />
          <button
            type="submit"
            className={`${buttonClass('primary', { beside: 'large-field' })} ${styles.submit}`}
          >
            {place.search}
          </button>
        </div>
        <UseLocation />
      </form>
    </search>
  );
}
