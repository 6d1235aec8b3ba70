import type { ReadFaults } from '@/lib/import/read/bytes/unpack';
import { ImportFileError } from '@/lib/import/read/import-file-error';
import { readJson } from '@/lib/import/read/json/read-json';
import type { ReadLimits } from '@/lib/import/read/limits';
import { headerName } from '@/lib/import/read/table/check-header';
import type { JsonFile } from '@/lib/import/record';

/** A JSON file whose decoded text can be asked for from its beginning. Throws where it has no rows. */
export async function openJson(
  fileName: string,
  text: (faults: ReadFaults) => AsyncIterable<string>,
  limits: ReadLimits,
): Promise<JsonFile> {
  const faults: ReadFaults = { incomplete: null };
  const header = await firstKeys(text({ incomplete: null }), limits);
  return {
    kind: 'json',
    fileName,
    header,
    incomplete: () => faults.incomplete,
    rows: () => readJson(text(faults), limits, faults),
  };
}

async function firstKeys(text: AsyncIterable<string>, limits: ReadLimits): Promise<string[]> {
  for await (const row of readJson(text, limits, { incomplete: null })) {
    if ('value' in row && typeof row.value === 'object' && row.value !== null) {
      return Object.keys(row.value).map(headerName);
    }
  }
  throw new ImportFileError(
    'This JSON has no rows: expected a list of objects, or an object (a page) with such a list called "rows".',
  );
}
