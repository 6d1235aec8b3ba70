import { z } from 'zod';
import { LEDGER_CSV_PATH, LEDGER_JSON_PATH } from '@/lib/disclosure/ledger/ledger-paths';
import { clustersQuery } from './input/clusters-query';
import { facilitiesQuery } from './input/facilities-query';
import { noQuery, placesQuery } from './input/places-query';
import { clustersSchema } from './output/clusters-schema';
import { facilitySchema } from './output/facility-schema';
import { healthSchema } from './output/health-schema';
import { ledgerSchema } from './output/ledger-schema';
import { suggestionsSchema } from './output/place-schema';
import { searchSchema } from './output/search-schema';
import type { ProblemName } from './problem';

/** One address of the API, as the document and the page for developers describe it. */
export type Operation = {
  id: string;
  /** Below /api/v1; from the site's root where `fromRoot` is set. */
  url: string;
  fromRoot?: true;
  summary: string;
  description: string;
  query: z.ZodObject;
  path?: z.ZodObject;
  answer: z.ZodType;
  problems: readonly ProblemName[];
};

const ALWAYS = ['method-not-allowed', 'too-many-requests', 'unavailable'] as const;

export const OPERATIONS: readonly Operation[] = [
  {
    id: 'searchFacilities',
    url: '/facilities',
    summary: 'Search for facilities',
    description:
      'Facilities near a place or inside an area, with the counts of every filter. Slugs of one filter are separated by commas or repeated.',
    query: facilitiesQuery,
    answer: searchSchema,
    problems: ['invalid-parameters', 'unknown-place', 'ambiguous-place', ...ALWAYS],
  },
  {
    id: 'searchMap',
    url: '/clusters',
    summary: 'Put a search on a map',
    description:
      'All results of a search in one part of the map, not a page of them: single facilities where they are few, else exact counts, tile by tile. Takes every parameter of /facilities but the pages; its “bbox” is called “within” here.',
    query: clustersQuery,
    answer: clustersSchema,
    problems: ['invalid-parameters', 'unknown-place', 'ambiguous-place', ...ALWAYS],
  },
  {
    id: 'readFacility',
    url: '/facilities/{id}',
    summary: 'Read one facility',
    description: 'A facility by its lasting id, also when it has closed since.',
    query: noQuery,
    path: z.object({ id: z.string().meta({ description: 'The id of a facility.', examples: ['k3v9q2'] }) }),
    answer: facilitySchema,
    problems: ['invalid-parameters', 'not-found', ...ALWAYS],
  },
  {
    id: 'suggestPlaces',
    url: '/places',
    summary: 'Suggest places',
    description: 'Places that begin like what was typed, for a field that completes as one types.',
    query: placesQuery,
    answer: suggestionsSchema,
    problems: ['invalid-parameters', ...ALWAYS],
  },
  {
    id: 'readHealth',
    url: '/health',
    summary: 'Ask whether the directory answers',
    description:
      'How the site is, which engine answers and why, how many facilities there are and how old the data is.',
    query: noQuery,
    answer: healthSchema,
    problems: ['invalid-parameters', ...ALWAYS],
  },
  {
    id: 'readAdvertisers',
    url: LEDGER_JSON_PATH,
    fromRoot: true,
    summary: 'Read who pays this site',
    description: `Every advertisement above results that runs, is to, or ever did: whose, facilities, areas, periods and prices; and who answers helplines for advertisers now. The same as a table: ${LEDGER_CSV_PATH}.`,
    query: noQuery,
    answer: ledgerSchema,
    problems: ['invalid-parameters', ...ALWAYS],
  },
];
