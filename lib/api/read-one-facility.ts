import { discloseListings } from '@/lib/disclosure/disclose-listings';
import { UNPAID } from '@/lib/disclosure/disclosure';
import { readFacilities } from '@/lib/facility/read-facilities';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import type { Outcome } from './answer';
import { noQuery } from './input/places-query';
import { readParameters } from './input/read-parameters';
import { presentFacility } from './present/present-facility';
import { invalidParameters, problem } from './problem';

const LONGEST_ID = 40;

/** The facility of an id, closed ones too. A withdrawn one is as unknown as one that never was. */
export async function readOneFacility(
  database: Pick<Database, 'pool'>,
  clock: Clock,
  id: string,
  query: URLSearchParams,
): Promise<Outcome> {
  const read = readParameters(noQuery, query);
  if (!read.ok) return { problem: invalidParameters(read.errors) };
  const facility = isPossible(id) ? (await readFacilities(database, [id])).get(id) : undefined;
  if (!facility) return { problem: problem('not-found', 'No facility has this id.') };
  const disclosures = await discloseListings(database, [id], clock.now());
  return { body: presentFacility(facility, disclosures.get(id) ?? UNPAID), cache: 'search' };
}

/** What no id looks like is not looked up: PostgreSQL takes no NUL in a text. */
const isPossible = (id: string): boolean => id.length <= LONGEST_ID && /^[A-Za-z0-9_-]+$/.test(id);
