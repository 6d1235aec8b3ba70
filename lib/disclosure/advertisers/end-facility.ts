import { type Author, audited } from '@/lib/disclosure/audit/audited';
import { lockSales } from '@/lib/disclosure/lock-sales';
import { placementEnd } from '@/lib/disclosure/placements/placement';
import { readPlacements } from '@/lib/disclosure/placements/read-placements';
import { type Problem, refuseIfAny } from '@/lib/disclosure/refusal';
import type { Database } from '@/lib/site/database';
import type { Advertiser } from './advertiser';
import { readAdvertiser } from './read-advertisers';

/**
 * Records that a facility is no longer an advertiser's own. Its placements have to be over or ended before.
 * @throws Refusal when it is not theirs, or when a placement still runs or is to come
 */
export async function endFacility(
  database: Pick<Database, 'pool'>,
  { advertiserId, facilityId }: { advertiserId: number; facilityId: string },
  author: Author,
): Promise<Advertiser> {
  return await audited(database, author, async (client) => {
    await lockSales(client);
    const sold = await readPlacements(client, { advertiserId, facilityId });
    const open = sold.filter((placement) => author.now < placementEnd(placement));
    refuseIfAny(openProblems(open.map(({ id }) => id)));
    const { rowCount } = await client.query(
      'UPDATE advertiser_facility SET ended_at = $3 WHERE advertiser_id = $1 AND facility_id = $2 AND ended_at IS NULL',
      [advertiserId, facilityId, author.now],
    );
    if (rowCount === 0)
      refuseIfAny([
        { field: 'facility', reason: `“${facilityId}” is not a facility of advertiser ${advertiserId}.` },
      ]);
    return {
      result: (await readAdvertiser(client, advertiserId)) as Advertiser,
      events: [
        { action: 'advertiser.end-facility', subject: `advertiser:${advertiserId}`, details: { facilityId } },
      ],
    };
  });
}

const openProblems = (ids: readonly number[]): Problem[] =>
  ids.map((id) => ({
    field: 'facility',
    reason: `Placement ${id} still runs for it or is to come: end that first.`,
  }));
