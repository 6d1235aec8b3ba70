import type { HelplineKind, Measured } from '@/lib/call/helplines/helpline';
import { asOfDate } from './as-of';
import { formatNumber } from './count';

const KINDS: Record<HelplineKind, string> = {
  emergency: 'Emergency',
  crisis: 'Crisis',
  violence: 'Violence at home',
  information: 'Finding treatment',
  advertisers: 'Answered by paid advertisers',
};

/** The page about who answers which number, and what stands beside a helpline that advertisers answer. */
export const whoAnswers = {
  path: '/who-answers',
  title: 'Who answers when you call',
  description:
    'Every kind of phone number on this site: who picks up, who pays for it, what it may cost you, what you will be asked, and what they may not do.',
  lead: 'Two kinds of numbers stand on this site: a facility’s own, and helplines. We never replace a number by another, never record a call and never count one.',
  listings: 'A number on a listing',
  listingsLead:
    'It is the facility’s own, as our sources give it. Beside each one stands what we know of it:',
  everyListing: 'Whichever of these it is',
  kinds: {
    main: 'The facility itself: its front desk, or a machine outside its hours.',
    intake: 'The people who decide about admission. They ask the most questions.',
    hotline: 'A line that the facility lists for urgent calls. It is not 911 or 988.',
    tty: 'The facility, for calls that are typed.',
    shared: 'One of the facilities that list this number. Say the name and the city of the one you want.',
    central:
      'Probably a central office of a group. It may offer you another of its facilities: ask which one you would go to, and who owns it.',
  },
  ofAListing: [
    {
      term: 'Who pays for it',
      text: 'The facility pays for its own phone. No call pays us anything, whether or not the facility advertises here.',
    },
    {
      term: 'What it may cost you',
      text: 'The call: what your phone plan charges. Treatment: ask what you would pay yourself before you agree to anything.',
    },
    {
      term: 'What you will be asked',
      text: 'Usually what you use and how much, whether you are in danger now, your insurance, and how to reach you. You may ask your own questions first, and you may give no name.',
    },
  ],
  mayNot: 'What no one who answers may do',
  mayNotLead: 'By federal law, whoever answers:',
  laws: [
    {
      text: 'may not pay, or be paid, for sending you to a treatment facility, a recovery home or a laboratory.',
      name: '18 U.S.C. 220',
      url: 'https://www.law.cornell.edu/uscode/text/18/220',
    },
    {
      text: 'may not deceive you about a treatment service, its cost or its results.',
      name: '15 U.S.C. 45d',
      url: 'https://www.law.cornell.edu/uscode/text/15/45d',
    },
  ],
  helplines: 'Helplines',
  helplinesLead: 'Public lines, in the order in which we show them. Each says who pays for it.',
  kind: (kind: HelplineKind): string => KINDS[kind],
  paid: 'Helplines answered by paid advertisers',
  paidLead: 'They are never shown on pages for emergencies, and never above a public line.',
  noPaid: 'There is none on this site.',
  notRecorded: 'Not recorded',
  facts: {
    answeredBy: 'Who answers',
    purpose: 'What it is for',
    paidBy: 'Who pays for it',
    cost: 'What it may cost you',
    asks: 'What you will be asked',
    does: 'What it does',
    doesNot: 'What it does not do',
    hours: 'Hours',
    languages: 'Languages',
    text: 'By text',
    tty: 'TTY, for typed calls',
    measured: 'Measured',
    source: 'Source',
  },
  source: (asOf: string) => (/^\d/.test(asOf) ? `, as of ${asOfDate(asOf)}` : ', undated'),
  measured: ({ figure, calls, period, method }: Measured) =>
    `${figure} (${formatNumber(calls)} calls, ${period}; ${method})`,
  figures: 'How fast do they answer?',
  figuresText:
    'We give a time or a rate of answering only where someone measured it, with the number of calls, the period and the method. Where no figure stands, nobody measured one.',
  answeredBy: (who: string) => `Answered by ${who}`,
  paidLabel: 'Paid advertisement',
  paidNames: (n: number) => (n === 1 ? 'Who it is' : `Who they are (${formatNumber(n)})`),
  paidLedger: 'Who pays this site',
  paidNoFee: 'No fee depends on which provider you choose.',
  paidNoDuty: 'You do not have to enter treatment.',
};
