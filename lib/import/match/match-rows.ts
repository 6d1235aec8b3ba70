import type { PoolClient } from 'pg';
import { giveNewIds } from './give-new-ids';
import { MATCH_STEPS, type MatchStep } from './match-steps';
import { makeMatchTables } from './match-tables';

/**
 * Gives each accepted row of a version the id of its facility: one that is known, or a new one. Makes the temporary
 * table `listing` (row number, facility id) in the caller's transaction.
 * @returns sites recognised, by the name of the step that did it; "new" for those that none did
 */
export async function matchRows(
  client: PoolClient,
  versionId: number,
  { sample }: { sample: boolean },
): Promise<Record<string, number>> {
  const known = await makeMatchTables(client, versionId, sample);
  // What a late step settles can leave an earlier one without its rival, so the steps run until none finds more.
  for (let found = known ? 1 : 0; found > 0; ) {
    found = 0;
    for (const step of MATCH_STEPS) found += await runStep(client, step);
  }
  await giveNewIds(client, { sample });
  await client.query(
    `CREATE TEMP TABLE listing ON COMMIT DROP AS
     SELECT row_number, facility_id FROM listed_row JOIN matched USING (site)`,
  );
  const { rows } = await client.query<{ step: string; count: number }>(
    'SELECT step, count(*)::int AS count FROM matched GROUP BY step ORDER BY count DESC',
  );
  return Object.fromEntries(rows.map(({ step, count }) => [step, count]));
}

async function runStep(client: PoolClient, step: MatchStep): Promise<number> {
  const parts = step.parts.join(', ');
  const needed = step.parts.filter((part) => !step.mayBeEmpty?.includes(part));
  const complete = needed.map((part) => `${part} <> ''`).join(' AND ');
  const found = await client.query(
    `WITH l AS (
       SELECT ${parts}, min(site) AS paired_site FROM listed WHERE ${complete}
       GROUP BY ${parts} HAVING min(site) = max(site)
     ), k AS (
       SELECT ${parts}, min(facility_id) AS facility_id FROM known
       WHERE ${complete} ${step.sameSource ? 'AND same_source' : ''}
       GROUP BY ${parts} HAVING min(facility_id) = max(facility_id)
     ), pair AS (
       SELECT DISTINCT paired_site, facility_id FROM l JOIN k USING (${parts})
     ), counted AS (
       SELECT *, count(*) OVER (PARTITION BY paired_site) AS facilities,
         count(*) OVER (PARTITION BY facility_id) AS sites
       FROM pair
     )
     INSERT INTO matched SELECT paired_site, facility_id, $1 FROM counted WHERE facilities = 1 AND sites = 1`,
    [step.name],
  );
  if (found.rowCount === 0) return 0;
  await client.query(
    `DELETE FROM listed USING matched WHERE matched.site = listed.site;
     DELETE FROM known USING matched WHERE matched.facility_id = known.facility_id`,
  );
  return found.rowCount ?? 0;
}
