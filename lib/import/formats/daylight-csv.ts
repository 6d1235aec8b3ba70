import { type Cell, type Notes, note } from '@/lib/import/formats/fields/cell';
import { codeOfCare } from '@/lib/import/formats/fields/code-of-care';
import { dateInName } from '@/lib/import/formats/fields/date-in-name';
import { hasColumns } from '@/lib/import/formats/fields/has-columns';
import { importedRow } from '@/lib/import/formats/fields/imported-row';
import { phoneCell } from '@/lib/import/formats/fields/phones';
import { pointPrecision } from '@/lib/import/formats/fields/point-precision';
import { type CellReader, tableRows } from '@/lib/import/formats/fields/table-rows';
import type { ImportedRow, ImportFormat } from '@/lib/import/record';

const EXPECTS = ['name', 'city', 'state', 'services'] as const;

/** Our own table, for lists that come from nowhere else: docs/import-format.md, public/import-template.csv. */
export const format: ImportFormat = {
  name: 'daylight-csv',
  source: { slug: 'local-list', name: 'Local list', url: null, terms: null },
  expects: EXPECTS,
  recognises: (file) => file.kind !== 'json' && hasColumns(file, EXPECTS),
  asOf: (file) => dateInName(file.fileName),
  open: async (file) => tableRows(file, rowOf),
};

function rowOf(rowNumber: number, raw: string[], cell: CellReader): ImportedRow {
  const notes: Notes = [];
  const row = {
    sourceKey: cell('key'),
    name: cell('name'),
    nameDetail: cell('name_detail'),
    street: cell('street'),
    street2: cell('street2'),
    city: cell('city'),
    state: cell('state'),
    zip: cell('zip'),
    latitude: cell('latitude'),
    longitude: cell('longitude'),
    precision: pointPrecision(cell('precision'), notes),
    pointSource: null,
    website: cell('website'),
    phones: [
      phoneCell('main', withExtension(cell('phone'), cell('phone_extension'), notes)),
      phoneCell('intake', cell('intake_phone')),
      phoneCell('hotline', cell('hotline')),
      phoneCell('tty', cell('tty')),
    ],
    services: { column: 'services', codes: codesIn(cell('services')) },
  };
  return importedRow(rowNumber, raw, row, notes);
}

function withExtension(phone: Cell, extension: Cell, notes: Notes): Cell {
  const digits = extension.text.trim();
  if (digits === '' || phone.text.trim() === '') return phone;
  if (/^\d{1,9}$/.test(digits)) return { ...phone, text: `${phone.text.trim()} x${digits}` };
  note(notes, extension, 'is not an extension and was left out');
  return phone;
}

const codesIn = (cell: Cell): string[] =>
  cell.text
    .split(/[;,|\s]+/)
    .filter((word) => word !== '')
    .map((word) => codeOfCare(word) ?? word);
