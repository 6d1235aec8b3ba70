import { NO_CELL, type Notes, note } from '@/lib/import/formats/fields/cell';
import { dateInName } from '@/lib/import/formats/fields/date-in-name';
import { hasColumns } from '@/lib/import/formats/fields/has-columns';
import { importedRow } from '@/lib/import/formats/fields/imported-row';
import { phoneCell } from '@/lib/import/formats/fields/phones';
import { SAMHSA_TERMS } from '@/lib/import/formats/fields/samhsa-terms';
import { siteCells } from '@/lib/import/formats/fields/site-cells';
import { type CellReader, tableRows } from '@/lib/import/formats/fields/table-rows';
import type { ImportedRow, ImportFormat } from '@/lib/import/record';

const EXPECTS = ['name1', 'street1', 'city', 'state', 'zip', 'phone', 'type_facility', 'sa', 'mh'] as const;

/** All other columns are flags, one for each service code. */
const FACTS = new Set([
  ...['name1', 'name2', 'street1', 'street2', 'city', 'state', 'zip', 'zip4', 'county', 'phone'],
  ...['intake_prompt', 'intake1', 'intake2', 'website', 'latitude', 'longitude', 'type_facility'],
]);

/** What FindTreatment.gov gives under "Download": 332 columns, 315 of them flags that hold "1" or nothing. */
export const format: ImportFormat = {
  name: 'findtreatment-export',
  source: {
    slug: 'findtreatment-export',
    name: 'FindTreatment.gov facility listing (SAMHSA)',
    url: 'https://findtreatment.gov',
    terms: SAMHSA_TERMS,
  },
  expects: EXPECTS,
  recognises: (file) => file.kind !== 'json' && hasColumns(file, EXPECTS),
  asOf: (file) => dateInName(file.fileName),
  open: async (file) => {
    const flags = file.header.filter((column) => column !== '' && !FACTS.has(column));
    return tableRows(file, (rowNumber, raw, cell) => rowOf(rowNumber, raw, cell, flags));
  },
};

function rowOf(rowNumber: number, raw: string[], cell: CellReader, flags: readonly string[]): ImportedRow {
  const notes: Notes = [];
  const row = {
    sourceKey: NO_CELL,
    ...siteCells(cell),
    precision: 'address' as const,
    pointSource: 'findtreatment.gov',
    phones: [
      phoneCell('main', cell('phone')),
      phoneCell('intake', cell('intake1')),
      phoneCell('intake', cell('intake2')),
    ],
    services: { column: 'service flags', codes: flagsSet(cell, flags, notes) },
  };
  return importedRow(rowNumber, raw, row, notes);
}

function flagsSet(cell: CellReader, flags: readonly string[], notes: Notes): string[] {
  return flags.filter((column) => {
    const flag = cell(column);
    const value = flag.text.trim();
    if (value === '1') return true;
    if (value !== '' && value !== '0') note(notes, flag, 'is not 1 or empty: taken as not reported');
    return false;
  });
}
