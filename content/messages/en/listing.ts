import type { PhoneKind } from '@/lib/call/phone';
import type { PointPrecision } from '@/lib/facility/facility';
import { asOfDate } from './as-of';
import { listAnd } from './count';

const PHONE_KINDS: Record<PhoneKind, string> = {
  main: 'Main number',
  intake: 'Intake',
  hotline: 'Hotline',
  tty: 'TTY',
};

const PRECISION: Record<PointPrecision, string> = {
  address: 'Distances are to this street address.',
  name: 'Distances are approximate: the location is that of a facility of the same name in this city.',
  zip: 'Distances are approximate: only the ZIP code could be located.',
  none: 'This address could not be located, so searches by distance leave it out.',
};

const FACTS: Record<string, string> = {
  name: 'Name',
  address: 'Address',
  location: 'Location, for distances',
  phones: 'Phone numbers',
  website: 'Website',
  services: 'Levels of care, payment and services',
};

/** Points that are the middle of a ZIP code's area, whichever list of such middles they are from. */
const ZIP_MIDDLES = ['zip', 'census-zcta'];

const reportedOn = (source: string, asOf: string) => `${source}, as of ${asOfDate(asOf)}`;

/** The page of one facility. */
export const listing = {
  breadcrumb: 'Where this is',
  sample: 'Sample: not a real facility',
  closedTitle: 'This facility is no longer listed',
  closedText:
    'None of our sources lists it now. It may have closed, moved or changed its name. What we showed here was true once, so we do not show its phone number any more.',
  closedNear: (where: string) => `Find treatment near ${where}`,
  call: 'Call',
  otherNumbers: 'Other numbers',
  phoneKind: (kind: PhoneKind): string => PHONE_KINDS[kind],
  written: (letters: string) => `Written as ${letters}`,
  extensionHow: 'Your phone waits a few seconds after the call is answered, then dials the extension.',
  website: 'Website',
  websiteLeaves: 'Opens the facility’s own site.',
  address: 'Address',
  precision: (precision: PointPrecision): string => PRECISION[precision],
  /** How the location was found when its source gives an address alone. */
  placedBy: (by: string): string =>
    ZIP_MIDDLES.includes(by) ? 'placed by us in the middle of the ZIP code' : `placed with: ${by}`,
  located: (by: string): string => `Location ${listing.placedBy(by)}.`,
  noStreet: 'No street address reported. Ask when you call.',
  directions: 'Directions',
  directionsLeave: 'These open another site or app, which will see this address.',
  mapsApp: 'Your maps app',
  mapsOf: (name: string) => `Directions with ${name}`,
  reported: (sources: readonly { name: string; asOf: string }[]) =>
    sources.length === 0
      ? 'No source with a date is known for this listing. Call before you go.'
      : `Listed in ${listAnd(sources.map(({ name, asOf }) => reportedOn(name, asOf)))}. Call before you go: things may have changed.`,
  care: 'Levels of care',
  payment: 'Paying for it',
  reportedList: 'Reported',
  notReportedList: 'Not reported',
  notReportedMeans: '“Not reported” does not mean “no”. Ask when you call.',
  allReported: 'Everything we list here was reported.',
  noneReported: 'Nothing was reported here.',
  ask: 'What to ask when you call',
  askFirst: [
    'Is there an opening now, and if not, how long is the wait?',
    'Do you take my insurance, and what would I pay myself?',
    'What happens at the first visit, and what should I bring?',
  ],
  askMore: (level: string) => `About ${level}`,
  services: 'Everything it reported',
  saysNo: 'Reported as “no”',
  silent: 'Not reported',
  silentText: (headings: readonly string[]) =>
    `Our sources say nothing about ${listAnd(headings)}. That is not a “no”: ask when you call.`,
  sameAddress: 'Also listed at this address',
  facts: 'Where these facts come from',
  factsSummary: 'The source and date of each fact',
  fact: (key: string): string => FACTS[key] ?? key,
  factColumns: { fact: 'Fact', source: 'Source', asOf: 'True as of' },
  factsUnknown: 'No source is recorded for this listing.',
  aboutSources: 'About our sources',
  description: (name: string, where: string, care: readonly string[]) =>
    care.length > 0
      ? `${name} in ${where}: ${listAnd(care)}. Its own phone number, what it reported, and how old each fact is.`
      : `${name} in ${where}. Its own phone number, what it reported, and how old each fact is.`,
};
