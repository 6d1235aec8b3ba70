import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift';
import type { Suggestion } from './fetch-suggestions';

const { stateChangeTypes } = useCombobox;

/**
 * Leaving the field or pressing Escape never changes what a person typed: only Enter or a tap on a suggestion does.
 * Out of the box, leaving takes the suggestion that the mouse rests on, and Escape empties the field.
 */
export function keepTypedText(
  state: UseComboboxState<Suggestion>,
  { type, changes }: UseComboboxStateChangeOptions<Suggestion>,
): Partial<UseComboboxState<Suggestion>> {
  if (type !== stateChangeTypes.InputBlur && type !== stateChangeTypes.InputKeyDownEscape) return changes;
  return { ...changes, isOpen: false, inputValue: state.inputValue, selectedItem: state.selectedItem };
}
