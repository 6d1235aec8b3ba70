import type { ReadFaults } from '@/lib/import/read/bytes/unpack';
import type { ReadLimits } from '@/lib/import/read/limits';
import { checkHeader } from '@/lib/import/read/table/check-header';
import { readCsv, readCsvHeader } from '@/lib/import/read/table/read-csv';
import type { TableFile } from '@/lib/import/record';

/** A CSV whose decoded text can be asked for from its beginning. `headText` holds its header row. */
export function openTable(
  fileName: string,
  headText: string,
  text: (faults: ReadFaults) => AsyncIterable<string>,
  limits: ReadLimits,
): TableFile {
  const table = readCsvHeader(headText);
  const header = checkHeader(table.columns);
  const faults: ReadFaults = { incomplete: null };
  return {
    kind: 'csv',
    fileName,
    header,
    columns: table.columns,
    incomplete: () => faults.incomplete,
    rows: () => readCsv(text(faults), table, limits, faults),
  };
}
