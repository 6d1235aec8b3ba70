import { ImportFileError } from '@/lib/import/read/import-file-error';

/** The text of one row, or how long it was when that was too much to keep. */
export type JsonPiece = { text: string } | { tooLong: number };

/**
 * Cuts the rows out of a JSON text that arrives in pieces, so that a file of any size is read with one row in memory.
 * Rows are the objects in a list called "rows" (of the page, or of each page in a list of pages), else the objects in
 * the list that the text is. Only brackets and strings are followed here; each row is parsed by JSON.parse.
 */
export class JsonRowCutter {
  /** The brackets that are open: "{[" inside the list of a page. */
  private open = '';
  private inString = false;
  private escaped = false;
  /** The last string outside rows, as far as a key may reach: "rows" before its list. */
  private word = '';
  /** How many brackets are open around each row of a list called "rows"; 0 outside such a list. */
  private rowsDepth = 0;
  /** How many brackets are open around the row that is being kept; -1 between rows. */
  private keptDepth = -1;
  private kept = '';
  private keptLength = 0;

  constructor(private readonly longestRow: number) {}

  /** Takes the next piece of text; gives the rows that end in it. */
  push(text: string): JsonPiece[] {
    const pieces: JsonPiece[] = [];
    let from = this.keptDepth === -1 ? -1 : 0;
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charAt(at);
      if (this.inString) this.insideString(character);
      else if (character === '"') {
        this.inString = true;
        this.word = '';
      } else if (character === '{' || character === '[') {
        if (this.startsRow(character)) {
          this.keptDepth = this.open.length;
          from = at;
        }
        if (this.opens(character)) from = -1;
      } else if (character === '}' || character === ']') {
        this.closes(character);
        if (this.open.length === this.keptDepth) {
          this.keep(text.slice(from, at + 1));
          pieces.push(this.finish());
          from = -1;
        }
      }
    }
    if (from !== -1) this.keep(text.slice(from));
    return pieces;
  }

  /** Whether the text so far is a whole, and not in the middle of something. */
  get whole(): boolean {
    return this.open === '' && !this.inString;
  }

  private insideString(character: string): void {
    if (this.escaped) this.escaped = false;
    else if (character === '\\') this.escaped = true;
    else if (character === '"') this.inString = false;
    else if (this.word.length <= 4 && this.open.length <= 2) this.word += character;
  }

  private startsRow(bracket: string): boolean {
    if (bracket !== '{' || this.keptDepth !== -1) return false;
    return this.rowsDepth > 0 ? this.open.length === this.rowsDepth : this.open === '[';
  }

  /** True when what was kept turned out to be a page around a list of rows. */
  private opens(bracket: string): boolean {
    const isRows =
      bracket === '[' && this.word === 'rows' && this.rowsDepth === 0 && /^\[?\{$/.test(this.open);
    this.open += bracket;
    if (!isRows) return false;
    this.rowsDepth = this.open.length;
    this.forget();
    return true;
  }

  private closes(bracket: string): void {
    if (this.open.at(-1) !== (bracket === '}' ? '{' : '[')) {
      throw new ImportFileError('This is not valid JSON: its brackets do not match.');
    }
    if (this.open.length === this.rowsDepth) this.rowsDepth = 0;
    this.open = this.open.slice(0, -1);
  }

  private keep(text: string): void {
    this.keptLength += text.length;
    this.kept = this.keptLength > this.longestRow ? '' : this.kept + text;
  }

  private finish(): JsonPiece {
    const piece = this.keptLength > this.longestRow ? { tooLong: this.keptLength } : { text: this.kept };
    this.forget();
    return piece;
  }

  private forget(): void {
    this.keptDepth = -1;
    this.kept = '';
    this.keptLength = 0;
  }
}
