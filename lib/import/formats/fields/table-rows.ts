import type { Cell } from '@/lib/import/formats/fields/cell';
import type { ImportedRow, OpenedFile, RowSource, TableFile } from '@/lib/import/record';

/** A row's cells by the names of their columns in lower case; a column that the file lacks reads as empty. */
export type CellReader = (column: string) => Cell;

/** Passes each row of a CSV or workbook through `map`; rows that could not be read stay errors. */
export function tableRows(
  file: OpenedFile,
  map: (rowNumber: number, raw: string[], cell: CellReader) => ImportedRow,
): RowSource {
  if (file.kind === 'json') throw new TypeError('A JSON file has no columns.');
  const positions = new Map(file.header.map((name, at) => [name, at]));
  const columns = file.columns.map((name) => name.trim());
  async function* rows(table: TableFile): AsyncGenerator<ImportedRow> {
    for await (const row of table.rows()) {
      if ('error' in row) yield row;
      else yield map(row.rowNumber, row.value, (name) => cellOf(row.value, name));
    }
  }
  const cellOf = (raw: string[], name: string): Cell => {
    const at = positions.get(name);
    return at === undefined
      ? { column: name, text: '' }
      : { column: columns[at] ?? name, text: raw[at] ?? '' };
  };
  return { columns, rows: rows(file), incomplete: () => file.incomplete() };
}
