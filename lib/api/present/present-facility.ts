import type { z } from 'zod';
import { answeredByName } from '@/lib/call/answered-by';
import type { Phone } from '@/lib/call/phone';
import type { Disclosure } from '@/lib/disclosure/disclosure';
import { type Facility, facilityPath } from '@/lib/facility/facility';
import type { Listing } from '@/lib/search/search-answer';
import type { facilitySchema, listedFacilitySchema } from '../output/facility-schema';

type Presented = z.output<typeof listedFacilitySchema>;

type Facts = Omit<Presented, 'distance_miles' | 'disclosure'>;

/** What is a fact of a facility: the same in every search, whoever pays. */
export function presentFacts(facility: Facility): Facts {
  return {
    id: facility.id,
    url: facilityPath(facility),
    name: facility.name,
    name_detail: facility.nameDetail,
    address: facility.address,
    location: facility.location,
    phones: facility.phones.map(presentPhone),
    website: facility.website,
    care: facility.care,
    services: facility.serviceCodes,
    sources: facility.sources.map(({ name, asOf }) => ({ name, as_of: asOf })),
  };
}

/** A search's listing as the API writes it. */
export const presentListing = ({
  facility,
  distanceMiles,
  disclosure,
}: Omit<Listing, 'kind'>): Presented => ({
  ...presentFacts(facility),
  distance_miles: presentMiles(distanceMiles),
  disclosure: presentDisclosure(disclosure),
});

/** One facility as the API writes it. */
export const presentFacility = (
  facility: Facility,
  disclosure: Disclosure,
): z.output<typeof facilitySchema> => ({
  ...presentFacts(facility),
  disclosure: presentDisclosure(disclosure),
  status: facility.status,
  sample: facility.sample,
  as_of: facility.asOf,
});

/** To a tenth of a mile; null where the search has no point. */
export const presentMiles = (miles: number | null): number | null =>
  miles === null ? null : Math.round(miles * 10) / 10;

const presentPhone = (phone: Phone): Presented['phones'][number] => ({
  kind: phone.kind,
  number: phone.e164,
  extension: phone.extension,
  answered_by: answeredByName(phone),
  shared_by: Math.max(1, phone.sharedBy),
});

/** What a listing says about money, as the API writes it. */
export const presentDisclosure = (disclosure: Disclosure): Presented['disclosure'] => ({
  paid: disclosure.paid,
  advertiser: disclosure.advertiser,
  owner_group: disclosure.ownerGroup,
  text: disclosure.text,
  ledger: disclosure.ledger,
});
