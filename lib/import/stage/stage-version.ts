import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { ImportProblem } from '@/lib/import/import-problem';
import type { RowSource, SourceInfo } from '@/lib/import/record';
import type { StagedRows } from '@/lib/import/report/import-report';
import { discardVersion } from './discard-version';
import { findSource } from './find-source';
import { STAGED_COLUMNS, stagedLine } from './stage-row';
import { RowTally } from './tally-rows';

/** A set of rows, who publishes it and how old it is. */
export type VersionInput = {
  source: SourceInfo;
  /** Format's name in lib/import/formats. */
  format: string;
  fileName: string;
  sha256: string;
  asOf: string;
  rows: RowSource;
};

export type StagedVersion = { versionId: number; sourceId: number; rows: StagedRows };

const CHUNK_LENGTH = 64 * 1024;

type Staging = { dryRun?: boolean; progress?: (rowsRead: number) => void };

/**
 * Streams the rows into a new version with status "staged", which answers nothing yet. What an import that died left
 * behind is removed first; a dry run touches nothing but what it makes itself.
 * @throws ImportProblem when no row can be used or the file ends before its end; the version is then "rejected", that of a
 * dry run gone
 */
export async function stageVersion(
  client: PoolClient,
  input: VersionInput,
  { dryRun = false, progress = () => {} }: Staging = {},
): Promise<StagedVersion> {
  const sourceId = await findSource(client, input);
  if (!dryRun) await removeCrashed(client, sourceId);
  const { rows } = await client.query<{ id: number }>(
    'INSERT INTO import_version (source_id, file_name, sha256, as_of, columns) VALUES ($1, $2, $3, $4, $5) RETURNING id',
    [sourceId, input.fileName, input.sha256, input.asOf, input.rows.columns],
  );
  const versionId = rows[0]?.id ?? 0;
  try {
    const tally = new RowTally();
    const copy = client.query(copyFrom(`COPY import_row (${STAGED_COLUMNS}) FROM STDIN`));
    await pipeline(Readable.from(lines(versionId, input.rows, tally, progress), { objectMode: false }), copy);
    refuseUnusable(input, tally.result());
    await client.query('ANALYZE import_row (version_id, row_number)');
    return { versionId, sourceId, rows: tally.result() };
  } catch (error) {
    await (dryRun ? discardVersion(client, { versionId, sourceId }) : reject(client, versionId, error));
    throw error;
  }
}

/** A version that waits for --accept-closures has its report, one whose import died has none. */
async function removeCrashed(client: PoolClient, sourceId: number): Promise<void> {
  await client.query(
    "DELETE FROM import_version WHERE source_id = $1 AND status = 'staged' AND report = '{}'",
    [sourceId],
  );
}

async function* lines(
  versionId: number,
  source: RowSource,
  tally: RowTally,
  progress: (rowsRead: number) => void,
): AsyncGenerator<string> {
  let chunk = '';
  for await (const row of source.rows) {
    chunk += stagedLine(versionId, tally.take(row));
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
    progress(tally.read);
  }
  if (chunk) yield chunk;
}

function refuseUnusable({ fileName, rows }: VersionInput, staged: StagedRows): void {
  const missing = rows.incomplete?.();
  if (missing) throw new ImportProblem(`${fileName} is not whole: ${missing} Get the file again.`);
  if (staged.accepted > 0) return;
  const first = staged.rejectedFirst[0];
  const example = first ? ` Row ${first.rowNumber}, ${first.column} "${first.value}": ${first.reason}.` : '';
  throw new ImportProblem(`${fileName} has no row that can be used (${staged.read} read).${example}`);
}

/** The record of the attempt stays, its rows go. */
async function reject(client: PoolClient, versionId: number, error: unknown): Promise<void> {
  const problem = error instanceof Error ? error.message : String(error);
  await client.query('DELETE FROM import_row WHERE version_id = $1', [versionId]);
  await client.query("UPDATE import_version SET status = 'rejected', report = $2 WHERE id = $1", [
    versionId,
    { problem },
  ]);
}
