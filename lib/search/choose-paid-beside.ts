import type { Books } from '@/lib/disclosure/books/books';
import { choosePaid, type PaidChoice } from '@/lib/disclosure/choose-paid';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import type { Place } from '@/lib/place/place';
import type { Database } from '@/lib/site/database';
import { findAmong } from './find-among';
import { withoutBox } from './paid-in-time';
import { planSearch } from './plan-search';
import type { SearchRequest } from './search-request';

const CARE = facetsOfParam('care').map(({ id }) => id);

/**
 * Whose turn it is to stand in the box beside a search. Whatever goes wrong here costs an
 * advertiser a showing and nobody a result: the box is left out, and the log says which error it was.
 * @param books who pays; awaited here, so that what fails with it is the box alone
 * @param searched the request with the words that were searched, after typos were corrected
 */
export async function choosePaidBeside(
  database: Pick<Database, 'pool'>,
  books: Books | Promise<Books>,
  searched: SearchRequest,
  place: Place | null,
  now: Date,
): Promise<PaidChoice[]> {
  try {
    const plan = planSearch(searched, place);
    return await choosePaid(await books, {
      place,
      care: CARE.flatMap((facetId) => searched.chosen[facetId] ?? []),
      page: searched.page,
      now,
      findAmong: (facilityIds) => findAmong(database, plan, facilityIds),
    });
  } catch (error) {
    return withoutBox(error);
  }
}
