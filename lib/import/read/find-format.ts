import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ImportFileError } from '@/lib/import/read/import-file-error';
import { shorten } from '@/lib/import/read/table/check-header';
import type { ImportFormat, OpenedFile } from '@/lib/import/record';

const FORMATS = join(import.meta.dirname, '../formats');

/** Every format there is: a module in lib/import/formats that exports `format`. Adding one touches no other file. */
export async function allFormats(): Promise<ImportFormat[]> {
  const files = (await readdir(FORMATS)).filter((file) => file.endsWith('.ts')).sort();
  return Promise.all(
    files.map(async (file) => {
      const found: { format: ImportFormat } = await import(pathToFileURL(join(FORMATS, file)).href);
      return found.format;
    }),
  );
}

/**
 * The format that a file is in, by its header. When two fit, the one that asks for more columns.
 * Throws ImportFileError when none does, naming the format that came nearest and what it misses.
 */
export async function findFormat(file: OpenedFile): Promise<ImportFormat> {
  const formats = await allFormats();
  const [best] = formats
    .filter((format) => format.recognises(file))
    .sort((a, b) => b.expects.length - a.expects.length);
  if (best) return best;
  throw new ImportFileError(noneFits(file, formats));
}

function noneFits(file: OpenedFile, formats: ImportFormat[]): string {
  const names = formats.map((format) => format.name).join(', ');
  const seen = shorten(file.header.filter((column) => column !== '').join(', '), 300);
  const nearest = formats
    .map((format) => ({ format, missing: format.expects.filter((column) => !file.header.includes(column)) }))
    .reduce((best, next) => (share(next) < share(best) ? next : best));
  const what = file.kind === 'json' ? 'The keys of its first row' : 'Its columns';
  const lacks =
    nearest.missing.length === 0
      ? `It has the columns of ${nearest.format.name}, but as ${file.kind.toUpperCase()}.`
      : `Nearest is ${nearest.format.name}, for which it lacks: ${nearest.missing.join(', ')}.`;
  return `${file.fileName} is in none of the known formats (${names}). ${what} are: ${seen}. ${lacks}`;
}

const share = ({ format, missing }: { format: ImportFormat; missing: string[] }): number =>
  missing.length / format.expects.length;
