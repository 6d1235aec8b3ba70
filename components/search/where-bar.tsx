import { PlaceField } from '@/components/place/place-field';
import { UseLocation } from '@/components/place/use-location';
import { buttonClass } from '@/components/ui/button-class';
import { place } from '@/content/messages/en/place';
import styles from './where-bar.module.css';

/** The first row of the search: where. How far, and which words, stand with the filters. */
export function WhereBar({ where }: { where: string }) {
  return (
    <div className={styles.bar}>
      <PlaceField initial={where} />
      <button type="submit" className={buttonClass('primary', { beside: 'field' })}>
        {place.search}
      </button>
      <div className={styles.location}>
        <UseLocation brief />
      </div>
    </div>
  );
}
