import { type Cell, NO_CELL, type Notes } from '@/lib/import/formats/fields/cell';
import { dateInName } from '@/lib/import/formats/fields/date-in-name';
import { hasColumns } from '@/lib/import/formats/fields/has-columns';
import { importedRow } from '@/lib/import/formats/fields/imported-row';
import { type PhoneCell, phoneCell } from '@/lib/import/formats/fields/phones';
import { pointPrecision } from '@/lib/import/formats/fields/point-precision';
import { SAMHSA_TERMS } from '@/lib/import/formats/fields/samhsa-terms';
import { siteCells } from '@/lib/import/formats/fields/site-cells';
import { type CellReader, tableRows } from '@/lib/import/formats/fields/table-rows';
import type { ImportedRow, ImportFormat, OpenedFile } from '@/lib/import/record';

const EXPECTS = [
  'name1',
  'name2',
  'street1',
  'street2',
  'city',
  'state',
  'zip',
  'phone',
  'service_code_info',
] as const;

/**
 * SAMHSA's yearly directory: 13 columns, all codes in one cell ("SA DT * OP OD * MU"), as workbook or CSV. Columns that
 * others have added are read too: latitude, longitude, geo_precision, geo_source, website.
 */
export const format: ImportFormat = {
  name: 'samhsa-directory',
  source: {
    slug: 'samhsa-directory',
    name: 'SAMHSA National Directory of Drug and Alcohol Use Treatment Facilities',
    url: 'https://www.samhsa.gov/data/report/national-directory-of-drug-and-alcohol-use-treatment-facilities',
    terms: SAMHSA_TERMS,
  },
  expects: EXPECTS,
  recognises: (file) => file.kind !== 'json' && hasColumns(file, EXPECTS),
  asOf,
  open: async (file) => tableRows(file, rowOf),
};

/**
 * The directory of a year lists what facilities told the survey of the year before (that of 2023, the survey of 2022):
 * nothing in the file says so, so the year in its name is all there is.
 */
function asOf(file: OpenedFile): string | null {
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(file.fileName)?.[1];
  return dateInName(file.fileName) ?? (year ? String(Number(year) - 1) : null);
}

function rowOf(rowNumber: number, raw: string[], cell: CellReader): ImportedRow {
  const notes: Notes = [];
  const services = cell('service_code_info');
  const row = {
    sourceKey: NO_CELL,
    ...siteCells(cell),
    precision: pointPrecision(cell('geo_precision'), notes),
    pointSource: cell('geo_source').text.trim() || null,
    phones: phoneCells(cell),
    services: { column: services.column, codes: codesIn(services) },
  };
  return importedRow(rowNumber, raw, row, notes);
}

/**
 * Intake1a and Intake2a hold a further intake number, or an intake or main number once more in letters ("912-352HELP"
 * beside 912-352-4357): of 40 in the directory of 2023, 18 have letters. The same digits are kept once.
 */
const phoneCells = (cell: CellReader): PhoneCell[] => [
  phoneCell('main', cell('phone')),
  ...['intake1', 'intake2', 'intake1a', 'intake2a'].map((column) => phoneCell('intake', cell(column))),
];

const codesIn = (cell: Cell): string[] => cell.text.split(/[\s*,;]+/).filter((code) => code !== '');
