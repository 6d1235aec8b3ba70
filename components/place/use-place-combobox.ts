import { useCombobox } from 'downshift';
import { useEffect, useRef, useState } from 'react';
import { keepTypedText } from './keep-typed-text';
import { usePlaceSuggestions } from './use-place-suggestions';

/** Without script the field is no combobox, and must not be announced as one. */
const withoutAria = (props: object) =>
  Object.fromEntries(Object.entries(props).filter(([name]) => name !== 'role' && !name.startsWith('aria-')));

/**
 * The field's behaviour: what it suggests, and the properties that make an ordinary field a combobox once script has come.
 * @param initial what the server wrote into the field; a new answer's text replaces what is there
 */
export function usePlaceCombobox(id: string, initial: string) {
  const { suggestions, suggestFor } = usePlaceSuggestions();
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
  const { setHighlightedIndex } = box;

  // A list that has just changed has no marked line: Enter must never take a place that was not read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `suggestions` says that the list has changed
  useEffect(() => setHighlightedIndex(-1), [suggestions, setHighlightedIndex]);

  const { input, ready } = useTypedText(initial, box.setInputValue);
  const open = box.isOpen && suggestions.length > 0;
  const props = box.getInputProps({
    ref: input,
    onKeyDown: ({ key, nativeEvent }) => {
      // Enter sends the form unless a suggestion is marked; out of the box it only closes the list.
      if (key === 'Enter' && box.highlightedIndex < 0)
        Object.assign(nativeEvent, { preventDownshiftDefault: true });
    },
  });
  const inputProps = ready ? { ...props, 'aria-expanded': open } : withoutAria(props);
  return { box, suggestions, open, inputProps };
}

/** Takes over what was typed before the script arrived, which stands in the element only. */
function useTypedText(initial: string, setInputValue: (text: string) => void) {
  const input = useRef<HTMLInputElement>(null);
  const isNew = useRef(true);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const typed = isNew.current ? input.current?.value : '';
    isNew.current = false;
    setInputValue(typed || initial);
    setReady(true);
  }, [initial, setInputValue]);
  return { input, ready };
}
