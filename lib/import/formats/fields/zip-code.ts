import { type Cell, type Notes, note } from '@/lib/import/formats/fields/cell';
import { cleanText } from '@/lib/import/formats/fields/clean-text';

/** Where ZIPs begin with 0: New England, New Jersey, a corner of New York, and the islands. */
const LEADING_ZERO = new Set(['CT', 'MA', 'ME', 'NH', 'NJ', 'NY', 'PR', 'RI', 'VI', 'VT']);

/**
 * Five digits, or null. The four after them are left out. Spreadsheets turn "02118" into 2118 (1,382 of 14,034 rows of
 * one published table): the zero is put back, with a note, where the state's ZIPs begin with one.
 */
export function zipCode(cell: Cell, state: string, notes: Notes): string | null {
  const text = cleanText(cell.text);
  if (text === '') return null;
  const zip = /^(\d{5})(?:[-– ]?\d{4})?$/.exec(text)?.[1];
  if (zip && zip !== '00000') return zip;
  const short = /^(\d{3,4})(?:[-–]\d{4})?$/.exec(text)?.[1];
  if (short && LEADING_ZERO.has(state)) {
    const repaired = short.padStart(5, '0');
    note(notes, cell, `had lost its leading zero: read as ${repaired}`);
    return repaired;
  }
  note(notes, cell, 'is not a ZIP code and was left out');
  return null;
}
