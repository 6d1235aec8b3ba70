import type { PointPrecision } from '@/lib/facility/facility';
import { type Cell, type Notes, note } from '@/lib/import/formats/fields/cell';

const KNOWN: readonly string[] = ['address', 'name', 'zip', 'none'] satisfies PointPrecision[];

/** How exact a row says its point is. Silence means the address; a word we do not know, no more than the ZIP. */
export function pointPrecision(cell: Cell, notes: Notes): PointPrecision {
  const word = cell.text.trim().toLowerCase();
  if (word === '') return 'address';
  if (KNOWN.includes(word)) return word as PointPrecision;
  note(notes, cell, `is not one of ${KNOWN.join(', ')}: taken as zip`);
  return 'zip';
}
