import type { PoolClient } from 'pg';
import { activateVersion } from '@/lib/import/activate/activate-version';
import { compareVersion } from '@/lib/import/compare/compare-version';
import { measureEffect } from '@/lib/import/compare/measure-effect';
import { type Candidate, readListing } from '@/lib/import/compare/merge-claims';
import type { Effect } from '@/lib/import/report/import-report';
import { SAMPLE_SOURCE } from '@/lib/import/sample/remove-sample';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { findVersions, type KnownVersion } from './find-versions';
import { withImportLock } from './import-lock';
import { CLOSURES_ALLOWED } from './import-version';
import { inTransaction } from './transaction';

export type Rollback = {
  source: string;
  from: KnownVersion;
  /** Null when there was none before: the source then lists nothing any more. */
  to: KnownVersion | null;
  /** False when nothing was changed, for it would close too much. */
  done: boolean;
  effect: Effect;
};

/**
 * Makes the version before the active one of a source answer again, from its kept rows, which know their facilities' ids.
 * Where there is none before, the source is taken away: what no other source lists is closed. The version rolled back
 * becomes "rejected", so that a second rollback goes further back and not forward again.
 * @param source slug of the source
 * @param acceptClosures needed to take a source away that alone lists more than 30 % of its facilities
 * @throws ImportProblem when there is no such source
 */
export async function rollBack(
  { pool }: Pick<Database, 'pool'>,
  clock: Clock,
  source: string,
  { acceptClosures = false }: { acceptClosures?: boolean } = {},
): Promise<Rollback> {
  return withImportLock(pool, (client) =>
    inTransaction(client, async () => {
      const { active, previous } = await findVersions(client, source);
      const candidate = { versionId: previous?.id ?? null, sourceId: active.sourceId };
      const effect = await compare(client, candidate);
      // The version before was accepted once; that a source goes altogether may be a slip of the hand.
      const done = previous !== null || acceptClosures || effect.closedShare <= CLOSURES_ALLOWED;
      if (done)
        await activateVersion(client, candidate, {
          now: clock.now(),
          sample: source === SAMPLE_SOURCE,
          formerBecomes: 'rejected',
        });
      return { result: { source, from: active, to: previous, done, effect }, keep: done };
    }),
  );
}

async function compare(client: PoolClient, candidate: Candidate): Promise<Effect> {
  await readListing(client, candidate.versionId);
  await compareVersion(client, candidate);
  return measureEffect(client, candidate, {});
}
