import type { Disclosure } from '@/lib/disclosure/disclosure';
import type { Facility } from '@/lib/facility/facility';
import type { Listing } from '@/lib/search/search-answer';
import { presentDisclosure, presentFacts, presentMiles } from './present-facility';

/** Of pages that many look at the facilities are the same objects, frozen: writing them anew took a fifth of a search's time. */
function writtenOnce<T extends object>(write: (value: T) => string): (value: T) => string {
  const written = new WeakMap<T, string>();
  return (value) => {
    const text = written.get(value) ?? write(value);
    written.set(value, text);
    return text;
  };
}

/** Without the brace that ends it: the rest of the listing follows. */
const openFacts = writtenOnce((facility: Facility) => JSON.stringify(presentFacts(facility)).slice(0, -1));
const writeDisclosure = writtenOnce((disclosure: Disclosure) =>
  JSON.stringify(presentDisclosure(disclosure)),
);

/**
 * A search's listing as JSON: the same as presentListing makes.
 * @param listing nothing of it may change afterwards
 */
export const writeListing = ({ facility, distanceMiles, disclosure }: Omit<Listing, 'kind'>): string =>
  `${openFacts(facility)},"distance_miles":${presentMiles(distanceMiles)},"disclosure":${writeDisclosure(disclosure)}}`;
