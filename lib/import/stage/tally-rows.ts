import type { ImportedRow, RowNote } from '@/lib/import/record';
import type { StagedRows } from '@/lib/import/report/import-report';
import { type PlacedRecord, placeRecord } from './place-record';
import { storableText } from './storable-text';

const SHOWN = 10;
const LONGEST_VALUE = 80;

type Counted = StagedRows['notes'][number];

/** Counts what staging sees, and settles where each row is, one row at a time: nothing grows with the file. */
export class RowTally {
  readonly #counts = {
    read: 0,
    accepted: 0,
    rejected: 0,
    placedByZip: 0,
    withoutPoint: 0,
    far: 0,
    misplaced: 0,
  };
  readonly #rejectedFirst: StagedRows['rejectedFirst'] = [];
  readonly #misplacedFirst: StagedRows['rejectedFirst'] = [];
  readonly #notes = new Map<string, Counted>();

  get read(): number {
    return this.#counts.read;
  }

  /** The row as it is to be kept: with a point that can be right, and a note where it was given another one. */
  take(row: ImportedRow): ImportedRow {
    this.#counts.read++;
    if ('error' in row) {
      this.#counts.rejected++;
      remember(this.#rejectedFirst, row.rowNumber, row.error);
      return row;
    }
    this.#counts.accepted++;
    const placed = placeRecord(row.record);
    this.#countPlace(row.rowNumber, placed);
    for (const note of row.notes) this.#countNote(note);
    const notes = placed.misplaced ? [...row.notes, placed.misplaced] : row.notes;
    return { ...row, record: placed.record, notes };
  }

  result(): StagedRows {
    const { misplaced, ...counts } = this.#counts;
    return {
      ...counts,
      rejectedFirst: this.#rejectedFirst,
      misplaced: { count: misplaced, first: this.#misplacedFirst },
      notes: [...this.#notes.values()].sort((a, b) => b.count - a.count),
    };
  }

  #countPlace(rowNumber: number, { by, misplaced, far }: PlacedRecord): void {
    if (far) this.#counts.far++;
    if (misplaced) {
      this.#counts.misplaced++;
      remember(this.#misplacedFirst, rowNumber, misplaced);
    } else if (by === 'zip') this.#counts.placedByZip++;
    if (by === 'none') this.#counts.withoutPoint++;
  }

  #countNote({ column, reason, value }: RowNote): void {
    const key = `${column}\n${reason}`;
    const known = this.#notes.get(key);
    if (known) known.count++;
    else this.#notes.set(key, { column, reason, count: 1, example: shorten(value) });
  }
}

function remember(list: StagedRows['rejectedFirst'], rowNumber: number, note: RowNote): void {
  if (list.length < SHOWN) list.push({ rowNumber, ...note, value: shorten(note.value) });
}

/** For people, on a terminal: what a damaged cell holds must not move its cursor. */
const shorten = (value: string): string => {
  const text = storableText(value).replace(/\p{Cc}+/gu, ' ');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE).toWellFormed()}…` : text;
};
