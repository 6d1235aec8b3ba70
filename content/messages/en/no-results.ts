import { message } from './message';

/** When a search finds nothing, or not one place. */
export const noResults = {
  waysOut: 'Ways to find more',
  dropFilter: message('Search without “{label}”: {gain, plural, one {# place} other {# places}}'),
  dropAllFilters: message('Search without any filter: {gain, plural, one {# place} other {# places}}'),
  dropWords: message('Search without your words: {gain, plural, one {# place} other {# places}}'),
  dropBox: message('Search beyond this part of the map: {gain, plural, one {# place} other {# places}}'),
  wider: message(
    'Search within {miles, plural, one {# mile} other {# miles}}: {gain, plural, one {# place} other {# places}}',
  ),
  anyDistance: message('Search at any distance: {gain, plural, one {# place} other {# places}}'),
  telehealth: message('Telehealth anywhere in {state}: {gain, plural, one {# place} other {# places}}'),
  nothingHelps: 'Nothing nearby fits. Try another city, or fewer filters.',
  emptyDirectory: 'This directory has no facilities at the moment, whatever is searched.',
  startOver: 'Start over without filters',
  helpline: 'Or ask a person',
  helplineText: message('{name}. {purpose}. Answered by {answeredBy}.'),
  ambiguous: {
    title: message('Which “{typed}”?'),
    text: 'More than one place has this name. Choose one:',
  },
  unknown: {
    title: message('We could not find “{typed}”'),
    near: message('{places, plural, one {Did you mean this place?} other {Did you mean one of these?}}'),
    tips: 'Try a ZIP code, or a city with its state, such as Worcester, MA.',
    states: 'Or choose a state',
  },
};
