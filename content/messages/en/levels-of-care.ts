import { message } from './message';

/** Pages about levels of care. */
export const levels = {
  title: 'Levels of care',
  indexTitle: 'Levels of care: what each one is',
  lead: 'From a first detox to a visit by video. If you are not sure what fits, call any program that looks near: they can tell you on the phone.',
  settings: 'Where treatment happens',
  approaches: 'What a program can offer in any of these settings',
  breadcrumb: 'Where this is',
  hours: 'Hours a week',
  hoursSource: (edition: string) =>
    `By The ASAM Criteria, ${edition} edition. Most states still use the third edition, so a program may count differently.`,
  suits: 'Who it suits',
  suitsNote:
    'These are starting points. A doctor or a program decides with you, after asking about your health and your life.',
  day: 'What it is like',
  ask: 'What to ask when you call',
  safety: 'Before you decide',
  near: (label: string) => `Find ${label.charAt(0).toLowerCase()}${label.slice(1)} near you`,
  total: message(
    '{total, plural, one {# facility in this directory reports it.} other {# facilities in this directory report it.}}',
  ),
  found: {
    inArea: message('{total, plural, =0 {None in {where}.} other {# in {where}.}}'),
    anyDistance: message(
      '{total, plural, =0 {None at any distance from {where}.} other {# at any distance from {where}.}}',
    ),
    within: message(
      '{total, plural, =0 {None within {miles} miles of {where}.} other {# within {miles} miles of {where}.}}',
    ),
  },
  show: message('{total, plural, =0 {Ways to find more} other {See them}}'),
  beside: 'See also',
  sources: 'Sources of this page',
  notAdvice: 'This page is information, not medical advice.',
  edition: (edition: string) => (edition === '4th' ? 'fourth' : edition),
};
