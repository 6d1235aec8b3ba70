import { addAdvertiser, type NewAdvertiser } from '@/lib/disclosure/advertisers/add-advertiser';
import { addFacility } from '@/lib/disclosure/advertisers/add-facility';
import { addPlacement } from '@/lib/disclosure/placements/add-placement';
import type { NewPlacement } from '@/lib/disclosure/placements/new-placement';
import type { Database } from '@/lib/site/database';

export const NOW = new Date('2026-11-22T12:00:00Z');
export const BY = { actor: 'sam', now: NOW };

let made = 0;

export const newAdvertiser = (given: Partial<NewAdvertiser> = {}): NewAdvertiser => ({
  publicName: `Harbor Group ${++made}`,
  legalName: 'Harbor Group LLC',
  contactName: 'Ann Reed',
  contactEmail: 'ann@harbor.example',
  ownerGroup: null,
  ...given,
});

export const licenseOf = (state: string) => ({ state, number: 'LIC-0042', issuer: 'Department of Health' });

/** An advertiser whose own the given facilities are, each with a license of its state. @returns its number */
export async function advertiserOf(
  database: Pick<Database, 'pool'>,
  facilities: readonly { id: string; state: string }[],
  given: Partial<NewAdvertiser> = {},
): Promise<number> {
  const { id } = await addAdvertiser(database, newAdvertiser(given), BY);
  for (const facility of facilities)
    await addFacility(
      database,
      { advertiserId: id, facilityId: facility.id, license: licenseOf(facility.state) },
      BY,
    );
  return id;
}

/** A sale that nothing stands against: December in Massachusetts. */
export const sale = (
  given: Pick<NewPlacement, 'advertiserId' | 'facilityId'> & Partial<NewPlacement>,
): NewPlacement => ({
  area: { kind: 'state', state: 'MA' },
  careSlugs: [],
  flatPriceUsd: 1_200,
  startsAt: new Date('2026-12-01T00:00:00Z'),
  endsAt: new Date('2027-01-01T00:00:00Z'),
  ...given,
});

/** Sells one. @returns its number */
export const sell = async (
  database: Pick<Database, 'pool'>,
  given: Parameters<typeof sale>[0],
): Promise<number> => (await addPlacement(database, sale(given), BY)).id;

/** What was written down, oldest first. */
export async function auditOf({ pool }: Pick<Database, 'pool'>) {
  const { rows } = await pool.query<{
    at: Date;
    actor: string;
    action: string;
    subject: string;
    details: unknown;
  }>('SELECT at, actor, action, subject, details FROM audit_event ORDER BY id');
  return rows;
}
