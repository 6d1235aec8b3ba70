import { ImportFileError } from '@/lib/import/read/import-file-error';
import type { ReadLimits } from '@/lib/import/read/limits';
import type { Workbook } from '@/lib/import/read/workbook/open-workbook';
import { TOO_MUCH_TEXT } from '@/lib/import/read/workbook/parse-xml';
import { unescapeCell } from '@/lib/import/read/workbook/read-shared-strings';

export type SheetRow = { rowNumber: number; cells: string[] };

/**
 * Rows of a sheet as texts, under their numbers in the sheet; empty rows are left out. A formula is never worked out:
 * its cell has the value that the last program to save the workbook put there.
 */
export function readSheet(
  workbook: Workbook,
  part: string,
  shared: string[],
  limits: ReadLimits,
): AsyncGenerator<SheetRow> {
  const gathered = new SheetRows(shared, limits.recordBytes);
  return workbook.read(part, gathered, () => gathered.rows.splice(0));
}

class SheetRows {
  rows: SheetRow[] = [];
  private row: SheetRow = { rowNumber: 0, cells: [] };
  private column = 0;
  private type = 'n';
  private value = '';
  private inValue = false;

  /** Of the row that is being read, its shared texts not counted: they are in memory once. */
  private characters = 0;

  constructor(
    private readonly shared: string[],
    private readonly mostCharacters: number,
  ) {}

  open = (tag: string, attributes: Record<string, string>): void => {
    if (tag === 'row') {
      this.characters = 0;
      this.row = { rowNumber: Number(attributes.r) || this.row.rowNumber + 1, cells: [] };
    } else if (tag === 'c') {
      this.column = attributes.r ? columnOf(attributes.r) : this.row.cells.length;
      this.type = attributes.t ?? 'n';
      this.value = '';
    } else if (tag === 'v' || tag === 't') this.inValue = true;
  };

  text = (text: string): void => {
    if (!this.inValue) return;
    this.characters += text.length;
    if (this.characters > this.mostCharacters) throw new ImportFileError(TOO_MUCH_TEXT);
    this.value += text;
  };

  close = (tag: string): void => {
    if (tag === 'v' || tag === 't') this.inValue = false;
    else if (tag === 'c') this.endCell();
    else if (tag === 'row' && this.row.cells.some((cell) => cell.trim() !== '')) this.rows.push(this.row);
  };

  private endCell(): void {
    if (this.column >= MOST_COLUMNS) return;
    while (this.row.cells.length < this.column) this.row.cells.push('');
    this.row.cells[this.column] = this.cellText();
  }

  private cellText(): string {
    if (this.type === 's') return this.shared[Number(this.value)] ?? '';
    if (this.type === 'b') return this.value === '1' ? 'TRUE' : 'FALSE';
    if (this.type === 'e') return ''; // "#REF!" says that there is no value
    return unescapeCell(this.value);
  }
}

/** Excel's own limit; a cell that claims to stand beyond it would make a row of any length. */
const MOST_COLUMNS = 16_384;

/** "A1" -> 0, "AB7" -> 27 */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}
