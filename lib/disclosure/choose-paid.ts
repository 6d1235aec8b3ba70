import { metersToMiles } from '@/lib/place/distance';
import type { Place } from '@/lib/place/place';
import type { PublicAdvertiser } from './advertisers/advertiser';
import type { Books } from './books/books';
import { rotate, turnsOf } from './placements/rotate';
import type { RunningPlacement } from './placements/running-placement';

/** A search as far as the paid box is concerned. */
export type PaidSearch = {
  /** Null where the search is for the whole country: no area holds that, and there is no box. */
  place: Place | null;
  /** Slugs of the parameter `care` that the search asks for: settings and approaches. */
  care: readonly string[];
  /** From 1. Only the first page has a box. */
  page: number;
  now: Date;
  /**
   * Which of these facilities the search itself finds: its place, radius, filters, words and map box, all of them. Asked of
   * whoever answers the search (lib/search/find-among.ts), so that a filter has no second meaning for whoever pays.
   */
  findAmong: (facilityIds: readonly string[]) => Promise<readonly FoundFacility[]>;
};

export type FoundFacility = { id: string; distanceMeters: number | null };

/** A placement whose turn it is. */
export type PaidChoice = {
  placementId: number;
  facilityId: string;
  advertiser: PublicAdvertiser;
  /** The first moment that it is no longer paid for. */
  until: Date;
  /** Null where the search has no point. */
  distanceMiles: number | null;
};

/**
 * Chooses what stands in the paid box: at most two placements that run at `now`, in an area that holds the searched place,
 * whose facility the search finds by itself. Reads nothing of the organic answer, and gives nothing to it.
 * @returns in the order of showing; empty where nothing matches, and then there is no box
 */
export async function choosePaid(
  books: Pick<Books, 'running'>,
  { place, care, page, now, findAmong }: PaidSearch,
): Promise<PaidChoice[]> {
  if (place === null || page > 1) return [];
  const suited = onePerFacility(books.running(place, now).filter((placement) => suitsCare(placement, care)));
  if (suited.length === 0) return [];
  const found = new Map((await findAmong(suited.map((each) => each.facilityId))).map((hit) => [hit.id, hit]));
  const matching = new Map(
    suited.filter((each) => found.has(each.facilityId)).map((each) => [each.id, each]),
  );
  return rotate([...matching.keys()], turnsOf(place), now).flatMap((id) => {
    const placement = matching.get(id);
    const hit = placement && found.get(placement.facilityId);
    return placement && hit ? [choiceOf(placement, hit.distanceMeters)] : [];
  });
}

/** Levels of care narrow a placement only where the search names some too. */
const suitsCare = ({ careSlugs }: RunningPlacement, care: readonly string[]): boolean =>
  careSlugs.length === 0 || care.length === 0 || care.some((slug) => careSlugs.includes(slug));

/** No facility stands in the box twice: of two placements whose areas both hold the place, the older one counts. */
function onePerFacility(placements: readonly RunningPlacement[]): RunningPlacement[] {
  const first = new Map<string, RunningPlacement>();
  for (const placement of placements)
    if (!first.has(placement.facilityId)) first.set(placement.facilityId, placement);
  return [...first.values()];
}

const choiceOf = (
  { id, facilityId, advertiser, until }: RunningPlacement,
  meters: number | null,
): PaidChoice => ({
  placementId: id,
  facilityId,
  advertiser,
  until,
  distanceMiles: meters === null ? null : metersToMiles(meters),
});
