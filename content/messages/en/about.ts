import { asOfDate } from './as-of';

/** Pages in which this site says how it works: what stands around their texts, and the log of corrections. */
export const about = {
  breadcrumb: 'Where this is',
  updated: (date: string): string => `Last changed ${asOfDate(date)}.`,
  corrections: {
    title: 'Corrections',
    description:
      'Facts on this site that were wrong, when they were set right, and how to tell us of another.',
    lead: 'When a fact of ours was wrong, we set it right and say so here. Nothing is ever taken off this list.',
    log: 'What was corrected',
    none: (since: string): string =>
      `No correction has been made since the first guides were published on ${asOfDate(since)}. That does not mean that nothing is wrong: it means that no one has told us, or found it yet.`,
    was: 'It said:',
    now: 'It says now:',
    tell: 'How to tell us',
    tellText:
      'Say which page, which sentence, and where the right fact can be read. Please do not tell us about your own health: we do not need it.',
    write: (address: string): string => `Write to ${address}`,
    form: 'Write to whoever runs this site',
    leaves: 'This opens another site.',
    noAddress:
      'Whoever runs this copy of the site has not given an address yet, so right now there is no way to reach them from here. They can set one, and it will stand here.',
    facility: 'When a listing is wrong',
    facilityText:
      'Listings are copied from public sources, and each says which one. A facility can ask that source to change what it reports. The next list from there, once it is loaded, sets it right here.',
    facilityLink: 'Sources and dates',
  },
  links: {
    editorial: 'How guides are written',
    research: 'How facts are checked',
    corrections: 'Corrections',
  },
};
