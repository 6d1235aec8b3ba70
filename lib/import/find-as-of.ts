import type { Database } from '@/lib/site/database';
import { ImportProblem } from './import-problem';
import type { ImportReport } from './report/import-report';

type DatedFile = {
  fileName: string;
  sha256: string;
  source: string;
  said: string | null;
  today: Date;
};
type Dated = { asOf: string; from: ImportReport['asOfFrom'] };

/**
 * How old the facts of a file are, when nobody said so: as old as the same bytes were when that source last had them, else
 * what its name says. The day it was written is no answer: a copy would make old facts new.
 * @throws ImportProblem that asks for the date
 */
export async function findAsOf(
  { pool }: Pick<Database, 'pool'>,
  { fileName, sha256, source, said, today }: DatedFile,
): Promise<Dated> {
  const { rows } = await pool.query<{ as_of: string }>(
    `SELECT v.as_of FROM import_version v JOIN source s ON s.id = v.source_id
     WHERE s.slug = $1 AND v.sha256 = $2 AND v.status <> 'rejected' ORDER BY v.status = 'active' DESC, v.id DESC LIMIT 1`,
    [source, sha256],
  );
  if (rows[0]) return { asOf: rows[0].as_of, from: 'known' };
  // A date to come can only be misread, such as a number in a file's name.
  if (said !== null && said <= today.toISOString().slice(0, said.length)) return { asOf: said, from: 'name' };
  throw new ImportProblem(
    `When were the facts in ${fileName} true? Its name does not say: add --as-of and a date, such as --as-of 2025-08-19, 2025-08 or 2025.`,
  );
}
