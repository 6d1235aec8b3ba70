/** Whether a field of the search form that changed is searched without more: a box, or a choice from a list. Words are typed on. */
export const isSearchedAtOnce = (target: EventTarget): boolean =>
  target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'checkbox');
