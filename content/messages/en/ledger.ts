import type { AdvertiserStanding } from '@/lib/disclosure/ledger/ledger';
import { PAID_LABEL } from '@/lib/disclosure/paid-listing';
import type { PlacementStatus } from '@/lib/disclosure/placements/placement';
import { PAID_AT_MOST } from '@/lib/disclosure/placements/rotate';
import { formatNumber } from './count';
import { message } from './message';

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const time = new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: 'UTC' });

/** "November 1, 2026"; with the time of day where it is not midnight: "November 1, 2026, 12:30 PM UTC". */
const moment = (when: Date): string =>
  when.getTime() % 86_400_000 === 0 ? day.format(when) : `${day.format(when)}, ${time.format(when)} UTC`;

const STATUS: Record<PlacementStatus, string> = {
  running: 'Running now',
  'to come': 'Not begun yet',
  over: 'Over',
  ended: 'Ended before its time',
};

const STANDING: Record<AdvertiserStanding, string> = {
  paying: 'Who pays now',
  'to come': 'Who is going to pay',
  past: 'Who does not pay now',
};

/** The public ledger: who pays this site, for what and since when. */
export const ledger = {
  title: 'Who pays this site',
  description:
    'Every advertisement that stands above results or ever did: whose, for which facilities, where, when and at what price. And who answers helplines for advertisers.',
  now: message(
    `{placements, plural,
      =0 {{advertisers, plural, one {# advertiser pays this site now.} other {# advertisers pay this site now.}}}
      one {{advertisers, plural, one {# advertiser pays this site now, for 1 advertisement.}
        other {# advertisers pay this site now, for 1 advertisement.}}}
      other {{advertisers, plural, one {# advertiser pays this site now, for {placements, number} advertisements.}
        other {# advertisers pay this site now, for {placements, number} advertisements.}}}}`,
  ),
  nobodyNow: 'Nobody pays this site now.',
  nothingEver: 'Nobody pays this site now, and no advertisement ever stood above its results.',
  everyone:
    'Every advertisement that stands above results or ever did is on this page. Who answers a helpline for advertisers is on it while they do.',
  sampleTitle: 'Invented, like the whole sample directory',
  sampleText:
    'The advertisers marked as samples are not real, and no money changed hands. They show what this page looks like, and go with the first import of real data.',
  sample: 'Sample: not a real advertiser',
  standing: (standing: AdvertiserStanding): string => STANDING[standing],
  legalName: 'Legal name',
  ownerGroup: 'Owner group',
  ownerUnknown: 'Not known',
  since: 'Advertiser since',
  ended: 'Until',
  day: (when: Date): string => day.format(when),
  moment,
  placements: 'Pays for',
  noPlacements: 'No advertisement above results, now or before.',
  former: message('Paid for before: {total, plural, one {# advertisement} other {# advertisements}}'),
  area: 'Shown beside searches in',
  care: 'For',
  anyCare: 'Any level of care',
  period: 'Period',
  from: 'From',
  until: 'until',
  price: 'Flat price for the whole period',
  dollars: (usd: number): string => `$${formatNumber(usd)}`,
  status: 'Now',
  statusOf: (status: PlacementStatus, endedAt: Date | null): string =>
    status === 'ended' && endedAt ? `${STATUS.ended}, on ${moment(endedAt)}` : STATUS[status],
  facilities: 'Its facilities',
  noFacilities: 'None is recorded.',
  license: (number: string, issuer: string): string => `License ${number}, ${issuer}`,
  theirs: (since: Date, endedAt: Date | null): string =>
    endedAt ? `theirs from ${day.format(since)} until ${day.format(endedAt)}` : `since ${day.format(since)}`,
  helplines: message('{total, plural, one {Answers the helpline} other {Answers the helplines}}'),
  rule: 'What can be bought',
  licensed:
    'Only a facility that is the advertiser’s own, and whose state license is recorded here, can be advertised.',
  gets: 'What an advertiser gets',
  getsList: [
    `A facility of its own can stand in a box headed “${PAID_LABEL}”, above the list of results, beside searches in the area and for the levels of care that were paid for, where the search finds that facility anyway.`,
    `The box holds at most ${PAID_AT_MOST} advertisements. Where more would fit they take turns from day to day, whatever each of them pays.`,
    'Its name stands on every listing that it pays for, on its other listings while it pays for anything, and on this page.',
    'Where this site has a helpline that advertisers answer, the number says so, with their names, and each of them is marked here.',
  ],
  getsNot: 'What it does not get',
  getsNotList: [
    'A higher place in any list: the order does not know who pays.',
    'Calls to a facility: a listing shows its own numbers, and none is replaced, forwarded or counted.',
    'Anything about you: who searched, for what and where is not recorded.',
    'A say in what a listing states, or in what this page says of it.',
    'To be forgotten: every advertisement above results stays on this page, and what ended early says so.',
  ],
  kept: 'How this page is kept',
  keptText:
    'It is made anew each time from the same records that fill the box and write the sentence on each listing. Prices are as they were recorded when they were agreed. Helplines that advertisers answer are listed while they run, with who answers and without what that costs; former ones are not listed.',
  ordered: 'How results are ordered',
  files: 'The same for programs and spreadsheets',
  json: 'As JSON',
  csv: 'As CSV',
  documented: 'What its fields mean',
};
