import type { Place, PlaceResolution } from '@/lib/place/place';

/** A name stands for its largest place when that has so many people and so many times those of the next. */
export const DOMINANT_POPULATION = 100_000;
export const DOMINANT_TIMES = 10;
/** As many choices as fit a phone's screen twice; more would be answered sooner by adding the state. */
export const MOST_CHOICES = 12;
const MOST_OTHERS = 5;

/** True when people who type a name that `first` and `second` share mean `first`. */
export const dominates = (first: { population: number }, second: { population: number }): boolean =>
  first.population >= DOMINANT_POPULATION && first.population >= DOMINANT_TIMES * second.population;

/**
 * One place, choices, or null for none. Never a guess: see docs/decisions/place-names.md.
 * @param places that the text may mean, most populous first
 */
export function settle(places: Place[]): PlaceResolution | null {
  const [first, second] = places;
  if (!first) return null;
  if (!second) return { status: 'found', place: first };
  if (dominates(first, second))
    return { status: 'found', place: first, others: places.slice(1, 1 + MOST_OTHERS) };
  return { status: 'ambiguous', choices: places.slice(0, MOST_CHOICES) };
}
