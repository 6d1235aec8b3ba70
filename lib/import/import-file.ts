import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { facilitySlug } from '@/lib/facility/slug';
import type { ImportReport } from '@/lib/import/report/import-report';
import { SAMPLE_SOURCE } from '@/lib/import/sample/remove-sample';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { checkAsOf } from './as-of';
import { findAsOf } from './find-as-of';
import { ImportProblem } from './import-problem';
import { type ImportOptions, importVersion } from './import-version';
import { allFormats, findFormat } from './read/find-format';
import { openFile } from './read/open-file';
import type { ImportFormat, OpenedFile, SourceInfo } from './record';
import { otherFormat } from './stage/find-source';

export type FileImport = Omit<ImportOptions, 'asOfFrom'> & {
  path: string;
  /** "2022", "2025-08" or "2025-08-19"; without it, what is known of the same bytes, else what the file's name says. */
  asOf?: string;
  /** Who knows `asOf`. */
  asOfFrom?: 'given' | 'fetched';
  /** Who publishes the file, where its format does not say or is wrong. */
  sourceName?: string;
  /** How the file is opened: in this thread, unless another one is there for it. */
  open?: (path: string) => Promise<OpenedFile>;
};

/**
 * Imports a file in any known format (CSV, XLSX or JSON, plain or gzipped).
 * @throws ImportFileError or ImportProblem, in words for the person who runs it
 */
export async function importFile(
  database: Pick<Database, 'pool'>,
  clock: Clock,
  { path, asOf, asOfFrom = 'given', sourceName, open = openFile, ...options }: FileImport,
): Promise<ImportReport> {
  if (asOf !== undefined) checkAsOf(asOf, clock.now());
  const opening = open(path);
  gazetteer(); // the first row asks for it: read now, while another thread may be opening the file
  const file = await opening;
  const { fileName } = file;
  const format = await findFormat(file);
  const source = sourceName === undefined ? format.source : await namedSource(sourceName, format, fileName);
  const sum = await sha256(path);
  const said = { fileName, sha256: sum, source: source.slug, said: format.asOf(file), today: clock.now() };
  const dated = asOf === undefined ? await findAsOf(database, said) : { asOf, from: asOfFrom };
  const rows = await format.open(file);
  const input = { source, format: format.name, fileName, sha256: sum, asOf: dated.asOf, rows };
  return importVersion(database, clock, input, { ...options, asOfFrom: dated.from });
}

/**
 * The format's own source when NAME is its name or slug, else another one, of which nothing but the name is known.
 * @throws ImportProblem when the name is that of another format's source, or of the sample
 */
async function namedSource(
  name: string,
  { name: format, source: own }: ImportFormat,
  fileName: string,
): Promise<SourceInfo> {
  const slug = facilitySlug(name, '');
  if (slug === SAMPLE_SOURCE) throw new ImportProblem('The source "sample" is kept for invented facilities.');
  if (slug === own.slug || name === own.name) return own;
  const owner = (await allFormats()).find(({ source }) => source.slug === slug || source.name === name);
  if (owner) throw new ImportProblem(otherFormat(owner.source.slug, owner.name, fileName, format));
  return { slug, name: name.trim(), url: null, terms: null };
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
