import type { State } from '@/lib/place/states';
import type { RawParams } from '@/lib/search/clean/raw-params';
import { cleanSearch } from '@/lib/search/clean-search';
import { countInState, type Filters } from '@/lib/search/count-in-state';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { type ProgramsInState, programsInState } from './programs-in-state';

/** Facilities that report being an opioid treatment program. */
export const PROGRAMS: Filters = { care: ['otp'] };

/** Facilities that give or prescribe buprenorphine; `medication=buprenorphine` has those, too, that only accept people on it. */
export const PRESCRIBERS: Filters = {
  'opioid-treatment': ['buprenorphine-maintenance', 'buprenorphine-prescribed'],
};

/** Facilities that say, among their licenses, that they hold SAMHSA's certification as an opioid treatment program. */
export const CERTIFIED: Filters = { accreditation: ['samhsa-otp'] };

export type StatePrograms = ProgramsInState & {
  prescribers: number;
  /** The list rests on one of two answers that facilities gave SAMHSA, and the two do not always agree. */
  certified: {
    /** Of the list, those that do not also say that they hold the certification. */
    notSaid: number;
    /** Those that say they hold it and are not in the list. */
    elsewhere: number;
  };
};

/**
 * What the page of a state's opioid treatment programs shows.
 * @param page as it stands in the URL: whatever it holds is cleaned here
 */
export async function statePrograms(
  state: State,
  page: RawParams[string],
  { database, clock }: { database: Database; clock: Clock },
): Promise<StatePrograms> {
  const { request } = cleanSearch({ page });
  const count = async (filters: Filters) => (await countInState(state, filters, { database })).total;
  const [programs, prescribers, certified, both] = await Promise.all([
    programsInState(database, state.code, request.page, clock.now()),
    count(PRESCRIBERS),
    count(CERTIFIED),
    count({ ...PROGRAMS, ...CERTIFIED }),
  ]);
  return {
    ...programs,
    prescribers,
    certified: { notSaid: Math.max(0, programs.total - both), elsewhere: certified - both },
  };
}
