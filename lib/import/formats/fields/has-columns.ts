import type { OpenedFile } from '@/lib/import/record';

export const hasColumns = (file: OpenedFile, columns: readonly string[]): boolean =>
  columns.every((column) => file.header.includes(column));
