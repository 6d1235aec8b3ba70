import type { PoolClient } from 'pg';
import { ImportProblem } from '@/lib/import/import-problem';
import type { VersionInput } from './stage-version';

/**
 * The id of the source, which is made when nobody has heard of it. What is known of a source that answers already is left
 * as it is: only a version that becomes active may change that.
 * @throws ImportProblem when files of another format are kept under its slug
 */
export async function findSource(
  client: PoolClient,
  { source, format, fileName }: Pick<VersionInput, 'source' | 'format' | 'fileName'>,
): Promise<number> {
  await client.query(
    `INSERT INTO source (slug, name, format, url, terms) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (slug) DO NOTHING`,
    [source.slug, source.name, format, source.url, source.terms],
  );
  const { rows } = await client.query<{ id: number; format: string; used: boolean }>(
    `SELECT id, format, EXISTS (SELECT FROM import_version v WHERE v.source_id = s.id AND v.status <> 'rejected') AS used
     FROM source s WHERE slug = $1`,
    [source.slug],
  );
  const [known] = rows;
  if (known?.used && known.format !== format)
    throw new ImportProblem(otherFormat(source.slug, known.format, fileName, format));
  return known?.id ?? 0;
}

/** Why a file cannot become a version of the source SLUG. */
export const otherFormat = (slug: string, kept: string, fileName: string, format: string): string =>
  `The source "${slug}" is kept for files of the format ${kept}, and ${fileName} is of ${format}. Give it a name of its own with --source.`;
