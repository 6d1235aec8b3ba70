import { PlaceField } from '@/components/place/place-field';
import { buttonClass } from '@/components/ui/button-class';
import { place } from '@/content/messages/en/place';
import { FOR_PARAM, SOMEONE_ELSE } from '@/lib/search/clean/clean-for';
import type { Filters } from '@/lib/search/count-in-state';
import styles from './place-search.module.css';

type PlaceSearchProps = {
  /** The accessible name of the search, where a page has more than one. */
  label?: string;
  near?: string;
  /** A page that answers for itself, instead of the search. */
  action?: string;
  /** What the search asks for besides the place. */
  asked?: Filters;
  forSomeoneElse?: boolean;
};

/** A search from the middle of a page: an ordinary form that any browser can send. */
export function PlaceSearch({ label, near, action = '/search', ...rest }: PlaceSearchProps) {
  const asked: Filters = rest.forSomeoneElse
    ? { ...rest.asked, [FOR_PARAM]: [SOMEONE_ELSE] }
    : (rest.asked ?? {});
  const fields = Object.entries(asked).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  return (
    <search className={styles.search} aria-label={label}>
      <form action={action} method="get" className={styles.form}>
        <PlaceField initial={near} hint={place.example} />
        {fields.map(({ name, value }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className={`${buttonClass('primary', { beside: 'field' })} ${styles.submit}`}>
          {place.search}
        </button>
      </form>
    </search>
  );
}
