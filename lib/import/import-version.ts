import type { PoolClient } from 'pg';
import { activateVersion } from '@/lib/import/activate/activate-version';
import { describeSource } from '@/lib/import/activate/describe-source';
import { recordOutcomes } from '@/lib/import/compare/compare-facts';
import { compareVersion } from '@/lib/import/compare/compare-version';
import { measureEffect } from '@/lib/import/compare/measure-effect';
import { matchRows } from '@/lib/import/match/match-rows';
import type { Effect, ImportReport } from '@/lib/import/report/import-report';
import { SAMPLE_SOURCE } from '@/lib/import/sample/remove-sample';
import { discardVersion } from '@/lib/import/stage/discard-version';
import { type StagedVersion, stageVersion, type VersionInput } from '@/lib/import/stage/stage-version';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { VERSION } from '@/lib/site/version';
import { withImportLock } from './import-lock';
import { reportSameFile } from './same-file';
import { inTransaction } from './transaction';

/** More than this share of its source's facilities closed by one version is taken for a mistake in the file. */
export const CLOSURES_ALLOWED = 0.3;

/** What an import is at, for whoever waits. */
export type Doing = { rowsRead: number } | 'comparing' | 'activating';

export type ImportOptions = {
  asOfFrom: ImportReport['asOfFrom'];
  /** Work everything out, keep nothing. */
  dryRun?: boolean;
  acceptClosures?: boolean;
  /** Read the file even when it is the active version: the code that reads it may have changed. */
  again?: boolean;
  progress?: (doing: Doing) => void;
};

type Before = NonNullable<ImportReport['before']>;

/**
 * Imports one version of a source: staged, matched, compared, reported and activated, the last four in one transaction.
 * A file that is active already is only read again on demand.
 * @throws ImportProblem when the file cannot be used or another import is running
 */
export async function importVersion(
  { pool }: Pick<Database, 'pool'>,
  clock: Clock,
  input: VersionInput,
  options: ImportOptions,
): Promise<ImportReport> {
  const started = clock.now().getTime();
  return withImportLock(pool, async (client) => {
    // A dry run shows what is in the file, whether known or not. The sample has no file to compare.
    const isCompared = !options.dryRun && !options.again && input.source.slug !== SAMPLE_SOURCE;
    const same = isCompared ? await reportSameFile(client, input, options.asOfFrom) : null;
    const report = same ?? (await readVersion(client, clock, input, options));
    const seconds = (clock.now().getTime() - started) / 1000;
    return { ...report, seconds: Math.max(0, seconds) };
  });
}

async function readVersion(
  client: PoolClient,
  clock: Clock,
  input: VersionInput,
  options: ImportOptions,
): Promise<ImportReport> {
  const staged = await stageVersion(client, input, {
    dryRun: options.dryRun,
    progress: (rowsRead) => options.progress?.({ rowsRead }),
  });
  options.progress?.('comparing');
  const decided = await inTransaction(client, () => decide(client, clock, input, staged, options));
  if (decided.outcome !== 'active' && decided.outcome !== 'staged') await discardVersion(client, staged);
  return decided;
}

async function decide(
  client: PoolClient,
  clock: Clock,
  input: VersionInput,
  staged: StagedVersion,
  options: ImportOptions,
): Promise<{ result: ImportReport; keep: boolean }> {
  const sample = input.source.slug === SAMPLE_SOURCE;
  const matchedBy = await matchRows(client, staged.versionId, { sample });
  await compareVersion(client, staged);
  const effect = await measureEffect(client, staged, matchedBy);
  const before = await readBefore(client, staged.sourceId, input.sha256);
  const outcome = outcomeOf(effect, before, input, options);
  const kept = outcome === 'active' || outcome === 'staged';
  if (kept) {
    await recordOutcomes(client, staged.versionId);
    await removeWaiting(client, staged);
  }
  if (outcome === 'active') {
    options.progress?.('activating');
    await describeSource(client, staged.sourceId, input);
    effect.sampleRemoved = await activateVersion(client, staged, {
      now: clock.now(),
      sample,
      formerBecomes: 'superseded',
    });
  }
  const result: ImportReport = {
    outcome,
    version: kept ? staged.versionId : null,
    release: VERSION,
    source: { slug: input.source.slug, name: input.source.name },
    fileName: input.fileName,
    asOf: input.asOf,
    asOfFrom: options.asOfFrom,
    before,
    rows: staged.rows,
    effect,
    seconds: 0,
  };
  await client.query('UPDATE import_version SET report = $2 WHERE id = $1', [staged.versionId, result]);
  return { result, keep: kept };
}

function outcomeOf(
  effect: Effect,
  before: Before | null,
  input: VersionInput,
  { dryRun, acceptClosures }: ImportOptions,
): ImportReport['outcome'] {
  if (dryRun) return 'dry-run';
  const changes = effect.new + effect.changed + effect.redated + effect.closed + effect.leftToOthers;
  if (before && before.asOf === input.asOf && changes === 0) return 'nothing-changed';
  return effect.closedShare > CLOSURES_ALLOWED && !acceptClosures ? 'staged' : 'active';
}

async function readBefore(client: PoolClient, sourceId: number, sha256: string): Promise<Before | null> {
  const { rows } = await client.query<{ id: number; as_of: string; sha256: string }>(
    "SELECT id, as_of, sha256 FROM import_version WHERE source_id = $1 AND status = 'active'",
    [sourceId],
  );
  const active = rows[0];
  return active ? { version: active.id, asOf: active.as_of, sameFile: active.sha256 === sha256 } : null;
}

/** One version waits at a time: the newest, whichever way it ends. */
async function removeWaiting(client: PoolClient, { versionId, sourceId }: StagedVersion): Promise<void> {
  await client.query("DELETE FROM import_version WHERE source_id = $1 AND status = 'staged' AND id <> $2", [
    sourceId,
    versionId,
  ]);
}
