import { type Author, audited } from '@/lib/disclosure/audit/audited';
import { lockSales } from '@/lib/disclosure/lock-sales';
import { closePlacement } from '@/lib/disclosure/placements/end-placement';
import { placementEnd } from '@/lib/disclosure/placements/placement';
import { readPlacements } from '@/lib/disclosure/placements/read-placements';
import { reasonFor } from '@/lib/disclosure/reason-for';
import { refuseIfAny } from '@/lib/disclosure/refusal';
import type { Database } from '@/lib/site/database';
import type { Advertiser } from './advertiser';
import { readAdvertiser } from './read-advertisers';

/**
 * Ends an advertiser from now on, and with it every placement that runs or is to come. Its names, its facilities and what it
 * paid for stay in the ledger.
 * @throws Refusal when there is none of this number, when it was ended before, or without a reason
 */
export async function endAdvertiser(
  database: Pick<Database, 'pool'>,
  { id, reason }: { id: number; reason: string },
  author: Author,
): Promise<Advertiser> {
  const why = reasonFor(reason);
  return await audited(database, author, async (client) => {
    await lockSales(client);
    const advertiser = await readAdvertiser(client, id);
    if (!advertiser || advertiser.ended) refuseIfAny([notThere(id, advertiser)]);
    const sold = await readPlacements(client, { advertiserId: id });
    const open = sold.filter((placement) => author.now < placementEnd(placement));
    const ended = [];
    for (const placement of open) ended.push(await closePlacement(client, placement.id, why, author.now));
    await client.query(
      'UPDATE advertiser_facility SET ended_at = $2 WHERE advertiser_id = $1 AND ended_at IS NULL',
      [id, author.now],
    );
    await client.query('UPDATE advertiser SET ended_at = $2, ended_reason = $3 WHERE id = $1', [
      id,
      author.now,
      why,
    ]);
    return {
      result: (await readAdvertiser(client, id)) as Advertiser,
      events: [...ended, { action: 'advertiser.end', subject: `advertiser:${id}`, details: { reason: why } }],
    };
  });
}

const notThere = (id: number, advertiser: Advertiser | null) => ({
  field: 'advertiser',
  reason: advertiser
    ? `${advertiser.publicName} was ended on ${advertiser.ended?.at.toISOString()}.`
    : `There is no advertiser ${id}.`,
});
