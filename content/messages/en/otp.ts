import { message } from './message';

/** Pages of opioid treatment programs. */
export const otp = {
  title: 'Opioid treatment programs (methadone clinics)',
  inTitle: message(
    '{page, plural, =1 {Opioid treatment programs in {state}} other {Opioid treatment programs in {state}, page #}}',
  ),
  heading: message('Opioid treatment programs (methadone) in {state}'),
  lead: 'Where methadone for opioid use disorder is given, what the rules let you take home, and who else can prescribe medication.',
  description:
    'Opioid treatment programs by state, each with its own phone number; take-home rules since 2024; and where buprenorphine is prescribed.',
  stateDescription: message(
    `{total, plural, one {# opioid treatment program} other {# opioid treatment programs}} in {state} by city, each with its
    own phone number and who answers; take-home rules; and where buprenorphine is prescribed.`,
  ),
  listed: message(
    `{total, plural, one {# facility in {state} says that it is a federally certified opioid treatment program.}
    other {# facilities in {state} say that they are federally certified opioid treatment programs.}}
    Call before you go: hours and openings change.`,
  ),
  none: message(
    'No facility that we list in {state} says that it is an opioid treatment program. There may be one all the same: call SAMHSA’s National Helpline above, or look at programs in a state nearby.',
  ),
  breadcrumb: 'Where this is',
  all: 'Opioid treatment programs',
  near: 'Find an opioid treatment program near a place',
  byState: 'By state',
  noneThere: 'none listed',
  cities: 'Cities with a program',
  goTo: message('Go to one of {total, plural, other {# cities}}'),
  list: 'Programs by city',
  what: 'What an opioid treatment program is',
  starting: 'Starting',
  takeHome: 'Doses to take home',
  takeHomeColumns: { when: 'Time in treatment', most: 'Methadone to take home' },
  ask: 'What to ask when you call',
  questions: [
    'How soon can I start, and what should I bring?',
    'What are the dosing hours, on weekends and holidays too? We do not know them: they change.',
    'When could I have doses to take home here?',
    'What happens if I miss a day?',
    'If I travel, can another program give me my doses? This is called guest dosing.',
    'Do you take my insurance? What would I pay each week?',
    'Do you also have buprenorphine?',
  ],
  without: 'Medication without a program',
  prescribers: message(
    `{total, plural, one {# facility in {state} says that it gives or prescribes buprenorphine.}
    other {# facilities in {state} say that they give or prescribe buprenorphine.}}`,
  ),
  prescribersAll: 'Search for facilities that give or prescribe buprenorphine.',
  noPrescribers: message(
    'No facility that we list in {state} says that it gives or prescribes buprenorphine.',
  ),
  doctors:
    'A family doctor, an emergency room or a telehealth clinic may prescribe it too. This directory does not list them.',
  made: 'What this list is made of',
  madeOf:
    'It holds the facilities whose source lists them as a “Federally-certified Opioid Treatment Program”. In SAMHSA’s directory that is the facility’s own answer to a survey. This is not SAMHSA’s list of the programs that it certified.',
  notSaid: message(
    `{total, plural, other {# of them did not also say, among their licenses, that they hold the certification.}} Ask.`,
  ),
  elsewhere: message(
    `{total, plural, one {# more facility says that it holds the certification, but not that it is such a program.}
    other {# more facilities say that they hold the certification, but not that they are such a program.}}`,
  ),
  level: 'More about this level of care',
  inState: message('All treatment in {state}'),
};
