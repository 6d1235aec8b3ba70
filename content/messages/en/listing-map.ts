import type { Address, PointPrecision } from '@/lib/facility/facility';

const AROUND: Record<PointPrecision, (zip: string) => string> = {
  address: () => 'A pin marks the street address.',
  name: () => 'A shaded circle marks roughly where it is: a facility of the same name in this city.',
  zip: (zip) => `A shaded circle marks the area near the middle of ${zip}, not the address itself.`,
  none: () => '',
};

const SHORT: Record<PointPrecision, (zip: string) => string> = {
  address: () => '',
  name: () => 'Roughly here: the location is that of a facility of the same name.',
  zip: (zip) => `Near the middle of ${zip}, not the address itself.`,
  none: () => '',
};

const zipOf = ({ zip }: Address): string => (zip ? `ZIP ${zip}` : 'its ZIP code');

/** The small map on a listing's page. */
export const listingMap = {
  alt: (address: Address, precision: PointPrecision): string =>
    `Map of ${address.city}, ${address.state} and around. ${AROUND[precision](zipOf(address))}`,
  around: (address: Address, precision: PointPrecision): string => SHORT[precision](zipOf(address)),
  credit: 'Map: ©',
  openStreetMap: 'OpenStreetMap contributors',
  others: ', U.S. Census Bureau, Natural Earth, GeoNames',
};
