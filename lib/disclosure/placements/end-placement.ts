import type { PoolClient } from 'pg';
import { type AuditEvent, type Author, audited } from '@/lib/disclosure/audit/audited';
import { lockSales } from '@/lib/disclosure/lock-sales';
import { reasonFor } from '@/lib/disclosure/reason-for';
import { type Problem, refuseIfAny } from '@/lib/disclosure/refusal';
import type { Database } from '@/lib/site/database';
import { type Placement, placementEnd } from './placement';
import { readPlacements } from './read-placements';

/**
 * Ends a placement before its time, from now on. Its price and its period stay as they were sold.
 * @throws Refusal when there is none of this number, when it is over or was ended before, or without a reason
 */
export async function endPlacement(
  database: Pick<Database, 'pool'>,
  { id, reason }: { id: number; reason: string },
  author: Author,
): Promise<Placement> {
  const why = reasonFor(reason);
  return await audited(database, author, async (client) => {
    await lockSales(client);
    const [placement] = await readPlacements(client, { id });
    refuseIfAny(endProblems(id, placement, author.now));
    const event = await closePlacement(client, id, why, author.now);
    const [result] = await readPlacements(client, { id });
    return { result: result as Placement, events: [event] };
  });
}

/** Writes the early end of a placement that runs or is to come. @returns what to write down */
export async function closePlacement(
  client: Pick<PoolClient, 'query'>,
  id: number,
  reason: string,
  now: Date,
): Promise<AuditEvent> {
  await client.query('UPDATE placement SET ended_at = $2, ended_reason = $3 WHERE id = $1', [
    id,
    now,
    reason,
  ]);
  return { action: 'placement.end', subject: `placement:${id}`, details: { reason } };
}

function endProblems(id: number, placement: Placement | undefined, now: Date): Problem[] {
  if (!placement) return [{ field: 'placement', reason: `There is no placement ${id}.` }];
  const end = placementEnd(placement);
  if (now < end) return [];
  return [{ field: 'placement', reason: `Placement ${id} has not run since ${end.toISOString()}.` }];
}
