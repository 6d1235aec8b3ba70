import type { PoolClient } from 'pg';
import { readAdvertiser } from '@/lib/disclosure/advertisers/read-advertisers';
import { type Author, audited } from '@/lib/disclosure/audit/audited';
import { lockSales } from '@/lib/disclosure/lock-sales';
import { refuseIfAny } from '@/lib/disclosure/refusal';
import { readSoldFacility } from '@/lib/disclosure/sold-facility';
import type { Database } from '@/lib/site/database';
import type { NewPlacement } from './new-placement';
import type { Placement } from './placement';
import { areaColumns } from './placement-columns';
import { placementProblems } from './placement-problems';
import { readPlacements } from './read-placements';

/**
 * Sells a placement. It runs by itself from its start to its end.
 * @throws Refusal with everything that stands against it: lib/disclosure/placements/placement-problems.ts
 */
export async function addPlacement(
  database: Pick<Database, 'pool'>,
  given: NewPlacement,
  author: Author,
): Promise<Placement> {
  return await audited(database, author, async (client) => {
    await lockSales(client);
    refuseIfAny(
      placementProblems(given, {
        now: author.now,
        advertiser: await readAdvertiser(client, given.advertiserId),
        facility: await readSoldFacility(client, given.facilityId),
        soldBefore: await readPlacements(client, { facilityId: given.facilityId }),
      }),
    );
    const id = await insertPlacement(client, given, author.now);
    const [result] = await readPlacements(client, { id });
    const events = [{ action: 'placement.add', subject: `placement:${id}`, details: given }];
    return { result: result as Placement, events };
  });
}

async function insertPlacement(
  client: Pick<PoolClient, 'query'>,
  { advertiserId, facilityId, area, careSlugs, flatPriceUsd, startsAt, endsAt }: NewPlacement,
  now: Date,
): Promise<number> {
  const columns = {
    advertiser_id: advertiserId,
    facility_id: facilityId,
    ...areaColumns(area),
    care_slugs: careSlugs,
    flat_price_usd: flatPriceUsd,
    starts_at: startsAt,
    ends_at: endsAt,
    created_at: now,
  };
  const places = Object.keys(columns).map((_, index) => `$${index + 1}`);
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO placement (${Object.keys(columns).join(', ')}) VALUES (${places.join(', ')}) RETURNING id`,
    Object.values(columns),
  );
  return Number(rows[0]?.id);
}
