import type { PointPrecision } from '@/lib/facility/facility';
import { asOfDate } from './as-of';
import { formatNumber } from './count';
import { message } from './message';

const PRECISION: Record<PointPrecision, string> = {
  address: 'Located at the street address',
  name: 'Located at a facility of the same name in the same city',
  zip: 'Located in the middle of the ZIP code',
  none: 'Not located: searches by distance leave them out',
};

const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** The page about sources, ages and counts. */
export const data = {
  title: 'Where the facts come from',
  lead: 'What a listing says was reported by a source, and the listing shows which one and when. Where a source gives an address without a location, we find the location ourselves, and the listing says how. This page counts them.',
  none: 'The directory is empty: no source has been imported yet.',
  sources: 'Sources in use now',
  columns: {
    asOf: 'True as of',
    facilities: 'Facilities it lists',
    rows: 'Rows read',
    file: 'File',
    imported: 'In use since',
    terms: 'Terms',
  },
  asOf: asOfDate,
  number: formatNumber,
  day: (when: Date) => date.format(when),
  counts: 'What is listed',
  active: message('{total, plural, one {# facility is listed now.} other {# facilities are listed now.}}'),
  closed: message(
    '{total, plural, one {# facility that a source once listed is marked as no longer listed. Its page says so.} other {# facilities that a source once listed are marked as no longer listed. Their pages say so.}}',
  ),
  precision: (kind: PointPrecision) => PRECISION[kind],
  accuracy: 'How far to trust it',
  accuracyLead: 'No directory of treatment is exact. What has been measured:',
  accuracyFacts: [
    {
      text: 'Of ten search tools for addiction treatment, everything shown was exact for 56% of practices, and enough was right to start care for 83%.',
      source: 'Riley 2024',
    },
    {
      text: 'In a federal list of prescribers, 61% of the phone numbers were correct, and 28% had an appointment.',
      source: 'Study of a federal list of prescribers',
    },
    {
      text: 'A third of the facilities in a 2023 directory were not found in a 2026 list under the same name or address.',
      source: 'Our own comparison of two SAMHSA lists',
    },
  ],
  accuracyDo: 'So call before you go, and ask about anything that matters to you.',
  attribution: 'Thanks and terms',
  attributions: [
    {
      name: 'SAMHSA',
      url: 'https://findtreatment.gov/',
      text: 'Directories of the Substance Abuse and Mental Health Services Administration are in the public domain; it appreciates being cited as the source. Its notice also says that the directory may not be reproduced or distributed for a fee without its written authorization.',
    },
    {
      name: 'GeoNames',
      url: 'https://www.geonames.org/',
      text: 'ZIP codes, cities and their coordinates come in part from GeoNames, under the Creative Commons Attribution 4.0 license.',
    },
    {
      name: 'U.S. Census Bureau',
      url: 'https://www.census.gov/',
      text: 'ZIP code areas, counties, states and numbers of inhabitants are works of the U.S. Census Bureau.',
    },
    {
      name: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/copyright',
      text: 'The coasts on our own map are © OpenStreetMap contributors, under the Open Database License.',
    },
    {
      name: 'Natural Earth',
      url: 'https://www.naturalearthdata.com/',
      text: 'Lakes, rivers and other countries on our own map are from Natural Earth, in the public domain.',
    },
  ],
  newer: 'When something is wrong or old',
  newerText:
    'Facts change here when a source publishes a newer list and whoever runs this site imports it. Every import is a version with a report of what it changed. The version in use and the two before it are kept, so that an import can be taken back.',
  newerHow: 'To import a newer file, or a list of your own:',
  command: 'npm run import -- FILE',
  template: 'Template for a list of your own (CSV)',
};
