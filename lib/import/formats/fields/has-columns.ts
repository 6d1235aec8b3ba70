import type { OpenedFile } from '@/lib/import/record';

/** Whether a file's header has all of these columns, in whatever order: how most formats know their own files. */
export const hasColumns = (file: OpenedFile, columns: readonly string[]): boolean =>
  columns.every((column) => file.header.includes(column));
