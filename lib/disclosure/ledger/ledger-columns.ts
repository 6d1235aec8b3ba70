import type { Prisma } from '@/prisma/client/client';

const FACILITY = { select: { id: true, slug: true, name: true, city: true, state: true, withdrawn: true } };

/** What the public ledger reads, and nothing else: no contact, and no reason that an operator wrote down for itself. */
export const LEDGER_COLUMNS = {
  id: true,
  publicName: true,
  legalName: true,
  ownerGroup: true,
  sample: true,
  createdAt: true,
  endedAt: true,
  facilities: {
    orderBy: { id: 'asc' },
    select: {
      facility: FACILITY,
      licenseState: true,
      licenseNumber: true,
      licenseIssuer: true,
      createdAt: true,
      endedAt: true,
    },
  },
  helplines: { orderBy: { helplineSlug: 'asc' }, select: { helpline: { select: { name: true } } } },
  placements: {
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      facility: FACILITY,
      areaKind: true,
      areaState: true,
      areaCountyFips: true,
      areaLatitude: true,
      areaLongitude: true,
      areaRadiusMiles: true,
      careSlugs: true,
      flatPriceUsd: true,
      startsAt: true,
      endsAt: true,
      endedAt: true,
    },
  },
} as const satisfies Prisma.AdvertiserSelect;

export type LedgerRow = Prisma.AdvertiserGetPayload<{ select: typeof LEDGER_COLUMNS }>;
