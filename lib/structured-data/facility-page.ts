import type { Phone } from '@/lib/call/phone';
import { type Facility, facilityPath } from '@/lib/facility/facility';
import type { Thing } from './json-ld-text';

/**
 * The page of a facility and the facility on it, by what its sources say: no rating, no hours, no price, for none is known.
 * @param base where the site is reached
 * @returns null for what nobody may take for a place to go to: the closed and the invented
 */
export function facilityPage(facility: Facility, base: URL): Thing | null {
  if (facility.sample || facility.status !== 'active') return null;
  const url = new URL(facilityPath(facility), base).href;
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: facility.name,
    isBasedOn: facility.sources.map(({ name, asOf }) => ({
      '@type': 'CreativeWork',
      name,
      temporalCoverage: asOf,
    })),
    mainEntity: facilityThing(facility, url),
  };
}

function facilityThing(facility: Facility, url: string): Thing {
  const { name, nameDetail, website, address, location, phones } = facility;
  return {
    '@type': facilityType(facility),
    '@id': `${url}#facility`,
    name,
    ...(nameDetail ? { alternateName: `${name}, ${nameDetail}` } : {}),
    address: {
      '@type': 'PostalAddress',
      ...(address.street
        ? { streetAddress: [address.street, address.street2].filter(Boolean).join(', ') }
        : {}),
      addressLocality: address.city,
      addressRegion: address.state,
      ...(address.zip ? { postalCode: address.zip } : {}),
      addressCountry: 'US',
    },
    // The middle of a ZIP code, or of a namesake, is no place to send anyone to.
    ...(location?.precision === 'address'
      ? { geo: { '@type': 'GeoCoordinates', latitude: location.latitude, longitude: location.longitude } }
      : {}),
    ...(phones[0] ? { telephone: telephone(phones[0]) } : {}),
    ...(website ? { url: website } : {}),
  };
}

/** A home shared in recovery, or a place that reports no treatment, is no clinic. */
const facilityType = ({ care }: Facility): Thing['@type'] =>
  care.some((slug) => slug !== 'sober-living') ? 'MedicalClinic' : ['Organization', 'Place'];

const telephone = ({ e164, extension }: Phone): string => (extension ? `${e164} ext. ${extension}` : e164);
