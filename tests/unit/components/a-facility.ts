import type { Facility } from '@/lib/facility/facility';

/** An invented facility as a page gets it. */
export const aFacility = (given: Partial<Facility> = {}): Facility => ({
  id: 't1',
  slug: 'morning-star-house-worcester',
  name: 'Morning Star House',
  nameDetail: null,
  address: { street: '12 Elm Street', street2: null, city: 'Worcester', state: 'MA', zip: '01608' },
  location: { latitude: 42.26, longitude: -71.8, precision: 'address' },
  phones: [{ kind: 'main', e164: '+15085550100', extension: null, asWritten: '508-555-0100', sharedBy: 1 }],
  website: null,
  care: [],
  serviceCodes: [],
  status: 'active',
  sample: false,
  asOf: '2022',
  sources: [{ name: 'The List', asOf: '2022' }],
  ...given,
});
