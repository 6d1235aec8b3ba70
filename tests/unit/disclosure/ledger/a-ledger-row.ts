import type { LedgerRow } from '@/lib/disclosure/ledger/ledger-columns';

export type PlacementRow = LedgerRow['placements'][number];

const FACILITY = { id: 'f1', slug: 'cedar-house-austin', name: 'Cedar House', city: 'Austin', state: 'TX' };

/** A placement as the database has it: through November 2026, in Texas, for any level of care. */
export const placementRow = (given: Partial<PlacementRow> = {}): PlacementRow => ({
  id: 1,
  facility: { ...FACILITY, withdrawn: false },
  areaKind: 'state',
  areaState: 'TX',
  areaCountyFips: null,
  areaLatitude: null,
  areaLongitude: null,
  areaRadiusMiles: null,
  careSlugs: [],
  flatPriceUsd: 900,
  startsAt: new Date('2026-11-01T00:00:00Z'),
  endsAt: new Date('2026-12-01T00:00:00Z'),
  endedAt: null,
  ...given,
});

/** An invented advertiser as the database has it, with one facility and one placement. */
export const ledgerRow = (given: Partial<LedgerRow> = {}): LedgerRow => ({
  id: 7,
  publicName: 'Cedar Group',
  legalName: 'Cedar Group Holdings LLC',
  ownerGroup: 'Evergreen Partners',
  sample: false,
  createdAt: new Date('2026-10-15T09:30:00Z'),
  endedAt: null,
  helplines: [],
  facilities: [
    {
      facility: { ...FACILITY, withdrawn: false },
      licenseState: 'TX',
      licenseNumber: '4455',
      licenseIssuer: 'Texas Health and Human Services',
      createdAt: new Date('2026-10-15T09:31:00Z'),
      endedAt: null,
    },
  ],
  placements: [placementRow()],
  ...given,
});
