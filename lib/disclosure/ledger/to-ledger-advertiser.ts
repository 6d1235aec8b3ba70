import { placementStatus } from '@/lib/disclosure/placements/placement';
import { areaOf } from '@/lib/disclosure/placements/placement-columns';
import { facilityPath } from '@/lib/facility/facility';
import { areaLabel } from './area-label';

import type { AdvertiserStanding, LedgerAdvertiser, LedgerPlacement, NamedFacility } from './ledger';
import type { LedgerRow } from './ledger-columns';

/** An advertiser of the ledger as it stands at `now`. */
export function toLedgerAdvertiser(row: LedgerRow, now: Date): LedgerAdvertiser {
  const { id, publicName, legalName, ownerGroup, sample, createdAt, endedAt } = row;
  const placements = row.placements.map((placement) => toPlacement(placement, now));
  // A helpline drops whoever is an advertiser no more: lib/call/helplines/read-advertisers-helplines.ts
  const helplines = endedAt ? [] : row.helplines.map(({ helpline }) => helpline.name);
  return {
    ...{ id, publicName, legalName, ownerGroup, sample, endedAt },
    since: createdAt,
    standing: standingOf(placements, helplines),
    helplines,
    facilities: row.facilities.map(toFacility),
    placements,
  };
}

type PlacementRow = LedgerRow['placements'][number];
type FacilityRow = LedgerRow['facilities'][number];

function toPlacement(row: PlacementRow, now: Date): LedgerPlacement {
  const { id, careSlugs, flatPriceUsd, startsAt, endsAt, endedAt } = row;
  const area = areaOf({
    area_kind: row.areaKind,
    area_state: row.areaState,
    area_county_fips: row.areaCountyFips,
    area_latitude: row.areaLatitude,
    area_longitude: row.areaLongitude,
    area_radius_miles: row.areaRadiusMiles,
  });
  const status = placementStatus({ startsAt, endsAt, ended: endedAt && { at: endedAt, reason: '' } }, now);
  return {
    ...{ id, careSlugs, flatPriceUsd, startsAt, endsAt, endedAt, area, status },
    facility: named(row.facility),
    areaLabel: areaLabel(area),
  };
}

function toFacility(row: FacilityRow): LedgerAdvertiser['facilities'][number] {
  const { licenseState: state, licenseNumber: number, licenseIssuer: issuer } = row;
  return {
    ...named(row.facility),
    license: state && number && issuer ? { state, number, issuer } : null,
    since: row.createdAt,
    endedAt: row.endedAt,
  };
}

const named = ({ withdrawn, slug, ...facility }: PlacementRow['facility']): NamedFacility => ({
  ...facility,
  path: withdrawn ? null : facilityPath({ slug, id: facility.id }),
});

function standingOf(
  placements: readonly LedgerPlacement[],
  helplines: readonly string[],
): AdvertiserStanding {
  if (helplines.length > 0 || placements.some(({ status }) => status === 'running')) return 'paying';
  return placements.some(({ status }) => status === 'to come') ? 'to come' : 'past';
}
