'use client';

import clsx from 'clsx';
import { useCombobox } from 'downshift';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { place } from '@/content/messages/en/place';
import { keepTypedText } from './keep-typed-text';
import styles from './place-field.module.css';
import { usePlaceSuggestions } from './use-place-suggestions';

/** Without script the field is no combobox, and must not be announced as one. */
const withoutAria = (props: object) =>
  Object.fromEntries(Object.entries(props).filter(([name]) => name !== 'role' && !name.startsWith('aria-')));

type PlaceFieldProps = { id?: string; label?: string; hint?: string; initial?: string; large?: boolean };

/**
 * Where to search. The server sends a plain text field; script adds suggestions to that same element, so nothing moves and
 * nothing typed meanwhile is lost.
 */
export function PlaceField({ id = 'near', label = place.label, hint, initial = '', large }: PlaceFieldProps) {
  const { suggestions, suggestFor } = usePlaceSuggestions();
  const input = useRef<HTMLInputElement>(null);
  const isNew = useRef(true);
  const [ready, setReady] = useState(false);
  const box = useCombobox({
    id,
    inputId: id,
    items: suggestions,
    initialInputValue: initial,
    itemToString: (item) => item?.label ?? '',
    itemToKey: (item) => item?.label,
    stateReducer: keepTypedText,
    onInputValueChange: ({ type, inputValue }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) suggestFor(inputValue);
    },
  });
  const open = box.isOpen && suggestions.length > 0;
  const { setInputValue, setHighlightedIndex } = box;

  useEffect(() => {
    // Letters typed before the script arrived are in the element only.
    const typed = isNew.current ? input.current?.value : '';
    isNew.current = false;
    setInputValue(typed || initial);
    setReady(true);
  }, [initial, setInputValue]);

  // A list that has just changed has no marked line: Enter must never take a place that was not read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `suggestions` says that the list has changed
  useEffect(() => setHighlightedIndex(-1), [suggestions, setHighlightedIndex]);

  const combobox = box.getInputProps({
    ref: input,
    onKeyDown: ({ key, nativeEvent }) => {
      // Enter sends the form unless a suggestion is marked; out of the box it only closes the list.
      if (key === 'Enter' && box.highlightedIndex < 0)
        Object.assign(nativeEvent, { preventDownshiftDefault: true });
    },
  });
  return (
    <div className={clsx(styles.field, large && styles.large)}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.box}>
        <Icon name="search" />
        <input
          {...(ready ? { ...combobox, 'aria-expanded': open } : withoutAria(combobox))}
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
      </div>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <span role="status" className="visually-hidden">
        {open ? place.found(suggestions.length) : ''}
      </span>
    </div>
  );
}
