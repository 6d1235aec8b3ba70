import clsx from 'clsx';
import { place } from '@/content/messages/en/place';
import styles from './suggestion-list.module.css';
import type { usePlaceCombobox } from './use-place-combobox';

type SuggestionListProps = Omit<ReturnType<typeof usePlaceCombobox>, 'inputProps'>;

/** The places below the field, each with what it is. In the page from the start, so that the field can point at it. */
export function SuggestionList({ box, suggestions, open }: SuggestionListProps) {
  return (
    <ul {...box.getMenuProps({ 'aria-label': place.suggestions })} className={styles.menu} hidden={!open}>
      {open
        ? suggestions.map((item, index) => (
            <li
              key={item.label}
              {...box.getItemProps({ item, index })}
              className={clsx(styles.item, index === box.highlightedIndex && styles.active)}
            >
              <span>{item.label}</span>
              <span className={styles.kind}>{place.kind(item.kind)}</span>
            </li>
          ))
        : null}
    </ul>
  );
}
