import { isSameSearch } from './is-same-search';

/**
 * Filters that are ticked one after the other are one entry of the browser's history: Back leads to the search before them.
 * All addresses are of searches.
 */
export type TickSeries = {
  /** Where its first filter was ticked. */
  from: string;
  /** Where its entry is, and where it is about to be: until an answer is shown, the one before still stands in the address. */
  at: readonly string[];
};

export type Step = { as: 'push' | 'replace'; series: TickSeries | null };

/**
 * How a ticked filter is to be gone to.
 * @param here the address now
 */
export function nextStep(series: TickSeries | null, here: string, to: string): Step {
  if (series && isOnEntry(series, here)) return { as: 'replace', series: { ...series, at: [here, to] } };
  // What was ticked and unticked again is no search of its own to go back from.
  if (isSameSearch(here, to)) return { as: 'replace', series: null };
  return { as: 'push', series: { from: here, at: [to] } };
}

const isOnEntry = ({ from, at }: TickSeries, here: string): boolean =>
  !isSameSearch(from, here) && at.some((address) => isSameSearch(address, here));

/** Whether a submitted form asks for what was ticked last, which may have no answer yet. */
export const isLastTicked = (series: TickSeries | null, to: string): boolean =>
  series !== null && isSameSearch(series.at.at(-1) ?? '', to);

/** What is left of a series once an answer is shown: nothing where a person went elsewhere. */
export const settled = (series: TickSeries | null, here: string): TickSeries | null =>
  series && isLastTicked(series, here) ? { ...series, at: [here] } : null;
