import type { z } from 'zod';
import { answeredByName } from '@/lib/call/answered-by';
import type { Phone } from '@/lib/call/phone';
import type { Disclosure } from '@/lib/disclosure/disclosure';
import { type Facility, facilityPath } from '@/lib/facility/facility';
import type { Listing } from '@/lib/search/search-answer';
import type { facilitySchema, listedFacilitySchema } from '../output/facility-schema';

type Presented = z.output<typeof listedFacilitySchema>;

/** A search's listing as the API writes it. Named one by one: spread from parts, a page of them took twenty times as long. */
export function presentListing({ facility, distanceMiles, disclosure }: Omit<Listing, 'kind'>): Presented {
  return {
    id: facility.id,
    url: facilityPath(facility),
    name: facility.name,
    name_detail: facility.nameDetail,
    address: facility.address,
    location: facility.location,
    distance_miles: distanceMiles === null ? null : Math.round(distanceMiles * 10) / 10,
    phones: facility.phones.map(presentPhone),
    website: facility.website,
    care: facility.care,
    services: facility.serviceCodes,
    disclosure: presentDisclosure(disclosure),
    sources: facility.sources.map(({ name, asOf }) => ({ name, as_of: asOf })),
  };
}

/** One facility as the API writes it. */
export function presentFacility(facility: Facility, disclosure: Disclosure): z.output<typeof facilitySchema> {
  const { distance_miles: _ofSearches, ...fields } = presentListing({
    facility,
    disclosure,
    distanceMiles: null,
  });
  return { ...fields, status: facility.status, sample: facility.sample, as_of: facility.asOf };
}

const presentPhone = (phone: Phone): Presented['phones'][number] => ({
  kind: phone.kind,
  number: phone.e164,
  extension: phone.extension,
  answered_by: answeredByName(phone),
  shared_by: Math.max(1, phone.sharedBy),
});

const presentDisclosure = (disclosure: Disclosure): Presented['disclosure'] => ({
  paid: disclosure.paid,
  advertiser: disclosure.advertiser,
  owner_group: disclosure.ownerGroup,
  text: disclosure.text,
  ledger: disclosure.ledger,
});
