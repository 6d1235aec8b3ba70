import { cleanSearch } from '@/lib/search/clean-search';
import { searchFacilities } from '@/lib/search/search-facilities';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import type { Outcome } from './answer';
import { facilitiesQuery } from './input/facilities-query';
import { readParameters } from './input/read-parameters';
import { placeProblem } from './place-problem';
import { writeSearch } from './present/write-search';
import { invalidParameters } from './problem';

/**
 * One page of a search. Where a page of the site clamps and explains, a program is told what is wrong and nothing is
 * searched: it could not know that it reads the answer to another question.
 */
export async function findFacilities(
  database: Database,
  clock: Clock,
  query: URLSearchParams,
): Promise<Outcome> {
  const read = readParameters(facilitiesQuery, query);
  if (!read.ok) return { problem: invalidParameters(read.errors) };
  const { request, problems } = cleanSearch(read.raw);
  if (problems.length > 0) return { problem: invalidParameters(problems) };
  const found = await searchFacilities(request, { problems, database, clock });
  if (found.status === 'found') return { json: writeSearch(found), cache: 'search' };
  return { problem: placeProblem(request.near ?? '', found) };
}
