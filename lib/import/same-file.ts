import type { PoolClient } from 'pg';
import { VERSION } from '@/lib/site/version';
import { type Effect, type ImportReport, importReportSchema } from './report/import-report';
import type { VersionInput } from './stage/stage-version';

/**
 * What there is to say of a file that already is the active version of its source, without reading its rows: the rows are
 * as reported then, and nothing changes. Null when it is another file or date, or when another release read it, which may
 * have known fewer codes.
 */
export async function reportSameFile(
  client: PoolClient,
  { source, format, fileName, sha256, asOf }: VersionInput,
  asOfFrom: ImportReport['asOfFrom'],
): Promise<ImportReport | null> {
  const { rows } = await client.query<{ id: number; report: unknown }>(
    `SELECT v.id, v.report FROM import_version v JOIN source s ON s.id = v.source_id
     WHERE s.slug = $1 AND s.format = $2 AND v.sha256 = $3 AND v.as_of = $4 AND v.status = 'active'`,
    [source.slug, format, sha256, asOf],
  );
  const [active] = rows;
  const then = importReportSchema.safeParse(active?.report);
  if (!active || !then.success || then.data.release !== VERSION) return null;
  return {
    ...then.data,
    ...{ outcome: 'same-file', version: null, fileName, asOfFrom },
    before: { version: active.id, asOf, sameFile: true },
    effect: nothingHappens(then.data.effect),
  };
}

function nothingHappens(then: Effect): Effect {
  const listed = then.new + then.changed + then.unchanged;
  return {
    ...{ new: 0, changed: 0, unchanged: listed, redated: 0, reopened: 0, closed: 0, leftToOthers: 0 },
    ...{ merged: then.merged, changedFields: {}, matchedBy: {}, listedBefore: listed, closedShare: 0 },
    ...{ sharedPhones: then.sharedPhones, sampleRemoved: 0 },
  };
}
