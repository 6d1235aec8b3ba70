import type { Radius } from '@/lib/search/search-request';
import { count } from './count';

const places = (n: number): string => count(n, 'place', 'places');

/** When a search finds nothing, or not one place. */
export const noResults = {
  waysOut: 'Ways to find more',
  dropFilter: (label: string, gain: number) => `Search without “${label}”: ${places(gain)}`,
  dropAllFilters: (gain: number) => `Search without any filter: ${places(gain)}`,
  dropWords: (gain: number) => `Search without your words: ${places(gain)}`,
  dropBox: (gain: number) => `Search beyond this part of the map: ${places(gain)}`,
  wider: (radius: Radius, gain: number) =>
    radius === 'any'
      ? `Search at any distance: ${places(gain)}`
      : `Search within ${count(radius, 'mile', 'miles')}: ${places(gain)}`,
  telehealth: (state: string, gain: number) => `Telehealth anywhere in ${state}: ${places(gain)}`,
  nothingHelps: 'Nothing nearby fits. Try another city, or fewer filters.',
  startOver: 'Start over without filters',
  helpline: 'Or ask a person',
  helplineText: (purpose: string, answeredBy: string) => `${purpose}. Answered by ${answeredBy}.`,
  ambiguous: {
    title: (typed: string) => `Which “${typed}”?`,
    text: 'More than one place has this name. Choose one:',
  },
  unknown: {
    title: (typed: string) => `We could not find “${typed}”`,
    near: (n: number) => (n === 1 ? 'Did you mean this place?' : 'Did you mean one of these?'),
    tips: 'Try a ZIP code, or a city with its state, such as Worcester, MA.',
    states: 'Or choose a state',
  },
};
