import type { z } from 'zod';
import { answeredByName } from '@/lib/call/answered-by';
import type { Disclosure } from '@/lib/disclosure/disclosure';
import { type Facility, facilityPath } from '@/lib/facility/facility';
import type { Listing } from '@/lib/search/search-answer';
import type { facilitySchema, listedFacilitySchema } from '../output/facility-schema';

/** A search's listing as the API writes it. */
export function presentListing({
  facility,
  distanceMiles,
  disclosure,
}: Omit<Listing, 'kind'>): z.output<typeof listedFacilitySchema> {
  return {
    ...presentFields(facility),
    distance_miles: distanceMiles === null ? null : Math.round(distanceMiles * 10) / 10,
    ...presentFacts(facility, disclosure),
  };
}

/** One facility as the API writes it. */
export function presentFacility(facility: Facility, disclosure: Disclosure): z.output<typeof facilitySchema> {
  return {
    ...presentFields(facility),
    ...presentFacts(facility, disclosure),
    status: facility.status,
    sample: facility.sample,
    as_of: facility.asOf,
  };
}

const presentFields = (facility: Facility) => ({
  id: facility.id,
  url: facilityPath(facility),
  name: facility.name,
  name_detail: facility.nameDetail,
  address: facility.address,
  location: facility.location,
});

const presentFacts = (facility: Facility, { paid, advertiser, ownerGroup, text, ledger }: Disclosure) => ({
  phones: facility.phones.map((phone) => ({
    kind: phone.kind,
    number: phone.e164,
    extension: phone.extension,
    answered_by: answeredByName(phone),
  })),
  website: facility.website,
  care: facility.care,
  services: facility.serviceCodes,
  disclosure: { paid, advertiser, owner_group: ownerGroup, text, ledger },
  sources: facility.sources.map(({ name, asOf }) => ({ name, as_of: asOf })),
});
