import type { RowNote } from '@/lib/import/record';

/** One value as the source wrote it, under the source's own name for it. */
export type Cell = { column: string; text: string };

export const NO_CELL: Cell = { column: '', text: '' };

/** Where a field's reader says what it dropped or repaired. */
export type Notes = RowNote[];

/** Longer values are not shown whole in a report. */
const SHOWN = 120;

/** Adds to a row's notes that a value was dropped or repaired, and why. */
export function note(notes: Notes, cell: Cell, reason: string): void {
  notes.push(noteOf(cell, reason));
}

/** The note itself: the source's own column and value, cut where it is too long for a report. */
export const noteOf = (cell: Cell, reason: string): RowNote => ({
  column: cell.column,
  value: cell.text.length > SHOWN ? `${cell.text.slice(0, SHOWN)}…` : cell.text,
  reason,
});
