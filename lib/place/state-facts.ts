import { z } from 'zod';
import { type SourcedFact, sourcedFact } from '@/content/facts/sourced-fact';
import { stateOffices as offices } from '@/content/messages/en/state-offices';
import { AGENCY_PAGES } from '@/content/states/agency-pages';
import { factsFromPages } from '@/content/states/from-pages';
import { GOOD_SAMARITAN } from '@/content/states/good-samaritan';
import { LICENSE_PAGES } from '@/content/states/license-pages';
import { MEDICAID_EXPANSION } from '@/content/states/medicaid-expansion';
import { MEDICAID_PAGES } from '@/content/states/medicaid-pages';
import { NALOXONE } from '@/content/states/naloxone';
import { STATES } from './states';

/** What a state's page says of it, in the order of the page. */
export const STATE_FACT_KINDS = [
  'agency',
  'license',
  'medicaid',
  'medicaid-expansion',
  'good-samaritan',
  'naloxone',
] as const;

export type StateFactKind = (typeof STATE_FACT_KINDS)[number];

/** `fact`: null where nothing was read that says it. */
export type StateFact = { kind: StateFactKind; fact: SourcedFact | null };

// Every state has its row in every table, if only to say that nothing is known; a build with a bad one fails.
const table = z.record(z.enum(STATES.map(({ code }) => code)), sourcedFact.nullable());

const TABLES: Record<StateFactKind, z.infer<typeof table>> = {
  agency: table.parse(factsFromPages(AGENCY_PAGES, offices.agency)),
  license: table.parse(factsFromPages(LICENSE_PAGES, offices.license)),
  medicaid: table.parse(factsFromPages(MEDICAID_PAGES, offices.medicaid)),
  'medicaid-expansion': table.parse(MEDICAID_EXPANSION),
  'good-samaritan': table.parse(GOOD_SAMARITAN),
  naloxone: table.parse(NALOXONE),
};

/**
 * Every kind of fact for a state, known or not.
 * @param code two-letter postal code
 */
export const stateFacts = (code: string): StateFact[] =>
  STATE_FACT_KINDS.map((kind) => ({ kind, fact: TABLES[kind][code] ?? null }));
