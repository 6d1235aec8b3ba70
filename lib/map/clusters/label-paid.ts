import { booksNow } from '@/lib/disclosure/books/books-now';
import { PAID_ADVERTISER } from '@/lib/disclosure/disclosure';
import { PAID_LABEL } from '@/lib/disclosure/paid-listing';
import type { Place } from '@/lib/place/place';
import { choosePaidBeside } from '@/lib/search/choose-paid-beside';
import { boxLimit, paidInTime } from '@/lib/search/paid-in-time';
import type { SearchRequest } from '@/lib/search/search-request';
import type { MapContext, PaidPinLabel } from './clusters-answer';

/**
 * The labels of those among these facilities that anyone pays for now. Every listing that is paid for has one; in the box
 * above the results a card says more than in their order, and its pin says what the card does. Who stands in the box is chosen as
 * for the list's first page, and asked for only where somebody here pays.
 * @param searched the request with the words that were searched, after typos were corrected
 */
export async function labelPaid(
  ids: readonly string[],
  searched: SearchRequest,
  place: Place | null,
  { database, clock }: MapContext,
): Promise<Map<string, PaidPinLabel>> {
  const now = clock.now();
  if (ids.length === 0) return new Map();
  const books = await booksNow(database, now);
  const disclosures = books.disclose(ids, now);
  const paying = ids.filter((id) => disclosures.get(id)?.paid);
  if (paying.length === 0) return new Map();
  const limit = boxLimit();
  const firstPage = { ...searched, page: 1 };
  const box = await paidInTime(choosePaidBeside(database, books, firstPage, place, now), limit.over).finally(
    limit.cancel,
  );
  const boxed = new Set(box.map(({ facilityId }) => facilityId));
  return new Map(paying.map((id) => [id, boxed.has(id) ? PAID_LABEL : PAID_ADVERTISER]));
}
