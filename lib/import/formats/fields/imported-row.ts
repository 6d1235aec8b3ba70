import type { PointPrecision } from '@/lib/facility/facility';
import { type Cell, type Notes, noteOf } from '@/lib/import/formats/fields/cell';
import { cleanText, LONGEST_TEXT, optionalText } from '@/lib/import/formats/fields/clean-text';
import { coordinates } from '@/lib/import/formats/fields/coordinates';
import { type PhoneCell, phones } from '@/lib/import/formats/fields/phones';
import { serviceCodes } from '@/lib/import/formats/fields/service-codes';
import { stateCode } from '@/lib/import/formats/fields/state-code';
import { website } from '@/lib/import/formats/fields/website';
import { zipCode } from '@/lib/import/formats/fields/zip-code';
import type { ImportedRow, ImportRecord, RowNote } from '@/lib/import/record';

/** A row with every value still as its source wrote it. Formats fill this; what the values mean is decided here. */
export type SourceRow = {
  sourceKey: Cell;
  name: Cell;
  nameDetail: Cell;
  street: Cell;
  street2: Cell;
  city: Cell;
  state: Cell;
  zip: Cell;
  latitude: Cell;
  longitude: Cell;
  /** How exact the point is, if there is one. */
  precision: PointPrecision;
  pointSource: string | null;
  website: Cell;
  phones: PhoneCell[];
  services: { column: string; codes: Iterable<string> };
};

/** The row cleaned, or why it cannot be a listing: it has no name, or no city and state to place it. */
export function importedRow(
  rowNumber: number,
  raw: string[],
  row: SourceRow,
  notes: Notes = [],
): ImportedRow {
  const error = whyRejected(row);
  return error ? { rowNumber, raw, error } : { rowNumber, raw, record: recordOf(row, notes), notes };
}

function whyRejected(row: SourceRow): RowNote | null {
  for (const [cell, what] of [
    [row.name, 'name'],
    [row.city, 'city'],
    [row.state, 'state'],
  ] as const) {
    const text = cleanText(cell.text);
    if (text === '') return noteOf(cell, `the row has no ${what}`);
    if (text.length > LONGEST_TEXT) return noteOf(cell, `is longer than ${LONGEST_TEXT} characters`);
  }
  return stateCode(row.state.text) === null
    ? noteOf(row.state, 'is not a state or territory of the United States')
    : null;
}

function recordOf(row: SourceRow, notes: Notes): ImportRecord {
  const state = stateCode(row.state.text) ?? '';
  const zip = zipCode(row.zip, state, notes);
  const point = row.precision === 'none' ? null : coordinates(row.latitude, row.longitude, notes);
  return {
    sourceKey: optionalText(row.sourceKey, notes),
    name: cleanText(row.name.text),
    nameDetail: optionalText(row.nameDetail, notes),
    street: optionalText(row.street, notes),
    street2: optionalText(row.street2, notes),
    city: cleanText(row.city.text),
    state,
    zip,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    precision: point ? row.precision : 'none',
    pointSource: point ? row.pointSource : null,
    website: website(row.website, notes),
    phones: phones(row.phones, notes),
    serviceCodes: serviceCodes(row.services.column, row.services.codes, notes),
  };
}
