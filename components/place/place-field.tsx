'use client';

import clsx from 'clsx';
import { Icon } from '@/components/ui/icon';
import { place } from '@/content/messages/en/place';
import styles from './place-field.module.css';
import { SuggestionList } from './suggestion-list';
import { usePlaceCombobox } from './use-place-combobox';

type PlaceFieldProps = { id?: string; label?: string; hint?: string; initial?: string; large?: boolean };

/**
 * Where to search. The server sends a plain text field; script adds suggestions to that same element, so nothing moves and
 * nothing typed meanwhile is lost.
 */
export function PlaceField({ id = 'near', label = place.label, hint, initial = '', large }: PlaceFieldProps) {
  const { inputProps, ...list } = usePlaceCombobox(id, initial);
  return (
    <div className={clsx(styles.field, large && styles.large)}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.box}>
        <Icon name="search" />
        <input
          {...inputProps}
          aria-labelledby={undefined}
          aria-describedby={hint ? `${id}-hint` : undefined}
          name="near"
          type="text"
          inputMode="text"
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          enterKeyHint="search"
        />
        <SuggestionList {...list} />
      </div>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <span role="status" className="visually-hidden">
        {list.open ? place.found(list.suggestions.length) : ''}
      </span>
    </div>
  );
}
