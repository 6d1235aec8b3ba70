import { type Cell, type Notes, note } from '@/lib/import/formats/fields/cell';

const NOTHING = /^(?:-+|\.|n\/a|na|none|null|nil)$/i;

/** Nine values in ten are clean already, and there are a dozen in each row. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Street and name columns are indexed: a longer text cannot be a name and would not fit in an index. */
export const LONGEST_TEXT = 300;

/**
 * Text with single blanks, none at its ends, and no control characters (95 values of the 2023 directory have blanks at
 * an end, a few have two in a row or a tab). Too common to note, and nothing is lost.
 */
export const cleanText = (text: string): string =>
  CLEAN.test(text)
    ? text
    : text
        .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u200b\ufeff]+/gu, ' ')
        .trim()
        .normalize('NFC');

/** A text that may be missing: "", "-" and "N/A" are null; one too long to be meant is dropped with a note. */
export function optionalText(cell: Cell, notes: Notes): string | null {
  const text = cleanText(cell.text);
  if (text === '' || NOTHING.test(text)) return null;
  if (text.length <= LONGEST_TEXT) return text;
  note(notes, cell, `is longer than ${LONGEST_TEXT} characters and was left out`);
  return null;
}
