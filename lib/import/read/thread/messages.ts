import type { FileRow, OpenedFile } from '@/lib/import/record';

/** What an opened file says of itself, without what only its own thread can do. */
export type FileHead =
  | { kind: 'csv' | 'xlsx'; fileName: string; header: string[]; columns: string[] }
  | { kind: 'json'; fileName: string; header: string[] };

/** An error on its way between threads, where classes are lost. `forPeople`: an ImportFileError's sentence. */
export type Failure = { forPeople: string } | { error: unknown };

/** `open` asks for a file's head, `more` for its next rows. */
export type Request = { open: string } | { more: true };

/** `rows` is empty after the last row, and only then `incomplete` is known. */
export type Answer = { head: FileHead } | { rows: FileRow<unknown>[]; incomplete: string | null } | Failure;

/** What of an opened file may travel to another thread: no functions, no rows. */
export const headOf = (file: OpenedFile): FileHead =>
  file.kind === 'json'
    ? { kind: file.kind, fileName: file.fileName, header: file.header }
    : { kind: file.kind, fileName: file.fileName, header: file.header, columns: file.columns };
