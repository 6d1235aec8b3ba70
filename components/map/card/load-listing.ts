import type { z } from 'zod';
import type { facilitySchema } from '@/lib/api/output/facility-schema';
import type { Disclosure } from '@/lib/disclosure/disclosure';
import type { PlaceOnMap } from '@/lib/map/view/mark';
import type { Listing } from '@/lib/search/search-answer';

type Answer = z.output<typeof facilitySchema>;

/**
 * What a card shows of a facility on the map, from the API.
 * @throws when the server refuses, does not answer, or `signal` ends the wait
 */
export async function loadListing(place: PlaceOnMap, signal: AbortSignal): Promise<Listing> {
  const response = await fetch(`/api/v1/facilities/${place.id}`, { signal });
  if (!response.ok) throw new Error(`A facility on the map: ${response.status}`);
  return toListing((await response.json()) as Answer, place.distance_miles);
}

/** The API's words for a facility, as the site's own. */
export function toListing(answer: Answer, distanceMiles: number | null): Listing {
  const { id, url, name, address, location, phones, website, care, services, disclosure } = answer;
  const { owner_group: ownerGroup, ...paidOrNot } = disclosure;
  return {
    kind: 'organic',
    distanceMiles,
    // The schema says of each field what the type says of all together.
    disclosure: { ...paidOrNot, ownerGroup } as Disclosure,
    facility: {
      id,
      slug: url.slice('/facilities/'.length, -id.length - 1),
      name,
      nameDetail: answer.name_detail,
      address,
      location,
      phones: phones.map(({ kind, number, extension, shared_by }) => ({
        kind,
        e164: number,
        extension,
        asWritten: number,
        sharedBy: shared_by,
      })),
      website,
      care,
      serviceCodes: services,
      status: answer.status,
      sample: answer.sample,
      asOf: answer.as_of,
      sources: answer.sources.map(({ name, as_of }) => ({ name, asOf: as_of })),
    },
  };
}
