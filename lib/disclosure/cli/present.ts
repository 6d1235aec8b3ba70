import type { Advertiser } from '@/lib/disclosure/advertisers/advertiser';
import { areaLabel } from '@/lib/disclosure/ledger/area-label';
import { type Placement, placementStatus } from '@/lib/disclosure/placements/placement';
import type { PlacementArea } from '@/lib/disclosure/placements/placement-area';

/** As JSON names it: "publicName" and "public-name" are public_name. */
export const fieldName = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');

/** An advertiser as the operator reads it: with its contact, which no one else is shown. */
export const presentAdvertiser = ({ contact, facilities, ended, ...rest }: Advertiser) => ({
  id: rest.id,
  public_name: rest.publicName,
  legal_name: rest.legalName,
  contact,
  owner_group: rest.ownerGroup,
  sample: rest.sample,
  since: rest.since,
  ended,
  facilities: facilities.map(({ facilityId, facilityName, license, since, endedAt }) => ({
    id: facilityId,
    name: facilityName,
    license,
    since,
    ended_at: endedAt,
  })),
});

/** A placement as it was sold, and where it stands at `now`. */
export const presentPlacement = (placement: Placement, now: Date) => ({
  id: placement.id,
  status: placementStatus(placement, now),
  advertiser: { id: placement.advertiser.id, public_name: placement.advertiser.publicName },
  facility: { id: placement.facilityId, name: placement.facilityName },
  area: { ...presentArea(placement.area), text: areaLabel(placement.area) },
  care: placement.careSlugs,
  flat_price_usd: placement.flatPriceUsd,
  starts_at: placement.startsAt,
  ends_at: placement.endsAt,
  ended: placement.ended,
  sample: placement.sample,
});

function presentArea(area: PlacementArea) {
  if (area.kind === 'state') return { kind: area.kind, state: area.state };
  if (area.kind === 'county') return { kind: area.kind, state: area.state, county_fips: area.countyFips };
  return { kind: area.kind, ...area.center, radius_miles: area.radiusMiles };
}
