import type { LedgerDocument } from '@/lib/api/output/ledger-schema';
import { FLAT_FEE_RULE } from '@/lib/disclosure/ledger/flat-fee-rule';
import type {
  Ledger,
  LedgerAdvertiser,
  LedgerPlacement,
  NamedFacility,
} from '@/lib/disclosure/ledger/ledger';
import { advertiserPath } from '@/lib/disclosure/ledger/ledger-paths';
import { areaColumns } from '@/lib/disclosure/placements/placement-columns';

type Written = LedgerDocument['advertisers'][number];

/** The ledger as programs read it. */
export const presentLedger = (ledger: Ledger): LedgerDocument => ({
  rule: FLAT_FEE_RULE,
  paying: ledger.filter(({ standing, sample }) => standing === 'paying' && !sample).length,
  advertisers: ledger.map(presentAdvertiser),
});

const presentAdvertiser = (advertiser: LedgerAdvertiser): Written => ({
  id: advertiser.id,
  url: advertiserPath(advertiser.id),
  public_name: advertiser.publicName,
  legal_name: advertiser.legalName,
  owner_group: advertiser.ownerGroup,
  sample: advertiser.sample,
  since: advertiser.since.toISOString(),
  ended_at: moment(advertiser.endedAt),
  standing: advertiser.standing,
  helplines: advertiser.helplines,
  facilities: advertiser.facilities.map((facility) => ({
    ...presentFacility(facility),
    license: facility.license,
    since: facility.since.toISOString(),
    ended_at: moment(facility.endedAt),
  })),
  placements: advertiser.placements.map(presentPlacement),
});

const presentPlacement = (placement: LedgerPlacement): Written['placements'][number] => ({
  id: placement.id,
  facility: presentFacility(placement.facility),
  area: presentArea(placement),
  care: placement.careSlugs,
  flat_price_usd: placement.flatPriceUsd,
  starts_at: placement.startsAt.toISOString(),
  ends_at: placement.endsAt.toISOString(),
  ended_at: moment(placement.endedAt),
  status: placement.status,
});

const presentFacility = ({ id, path, name, city, state }: NamedFacility) => ({
  id,
  url: path,
  name,
  city,
  state,
});

function presentArea({ area, areaLabel }: LedgerPlacement): Written['placements'][number]['area'] {
  const columns = areaColumns(area);
  return {
    kind: columns.area_kind,
    label: areaLabel,
    state: columns.area_state,
    county_fips: columns.area_county_fips,
    latitude: columns.area_latitude,
    longitude: columns.area_longitude,
    radius_miles: columns.area_radius_miles,
  };
}

const moment = (date: Date | null): string | null => date?.toISOString() ?? null;
