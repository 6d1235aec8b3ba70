import { ImportFileError } from '@/lib/import/read/import-file-error';

/** Header names as formats compare them: trimmed, lower case, single blanks. */
export const headerName = (cell: string): string => cell.replace(/\s+/g, ' ').trim().toLowerCase();

/** The header's names, after the checks without which cells could not be told apart. Throws ImportFileError. */
export function checkHeader(columns: string[]): string[] {
  const header = columns.map(headerName);
  const named = header.filter((name) => name !== '');
  if (named.length < 2) {
    throw new ImportFileError(
      `The first row is not a table's header: it has ${named.length === 1 ? `one cell, "${shorten(named[0] ?? '')}"` : 'no text'}.`,
    );
  }
  const repeated = [...new Set(named.filter((name, at) => named.indexOf(name) !== at))];
  if (repeated.length > 0) {
    const names = repeated.map((name) => `"${shorten(name)}"`).join(', ');
    throw new ImportFileError(
      `The header has ${names} more than once. Rename or remove the repeats: which one counts cannot be guessed.`,
    );
  }
  return header;
}

/** For messages: long values are cut. */
export const shorten = (text: string, length = 80): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;
