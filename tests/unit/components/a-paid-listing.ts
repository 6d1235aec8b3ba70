import { paidBy } from '@/lib/disclosure/disclosure';
import { type PaidListing, paidListing } from '@/lib/disclosure/paid-listing';
import type { Facility } from '@/lib/facility/facility';
import { aFacility } from './a-facility';

type Given = Partial<{ id: number; advertiser: string; ownerGroup: string | null; until: Date }>;

/** A listing that an invented advertiser pays for, two miles away. */
export function aPaidListing(facility: Partial<Facility> = {}, given: Given = {}): PaidListing {
  const { id = 1, advertiser = 'Harbor Group', ownerGroup = null } = given;
  const until = given.until ?? new Date('2026-12-01T00:00:00Z');
  const shown = aFacility(facility);
  return paidListing(
    {
      ...{ placementId: id, facilityId: shown.id, until, distanceMiles: 2 },
      advertiser: { id, publicName: advertiser, ownerGroup },
    },
    shown,
    paidBy(advertiser, ownerGroup),
  );
}
