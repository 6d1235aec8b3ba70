const MIB = 1024 * 1024;

/** What one file may ask of the machine. Real files are far below all of them. */
export type ReadLimits = {
  /** Bytes that may come out of one compressed file or one part of a workbook. */
  unpackedBytes: number;
  /** Unpacked : packed. The directory's workbook has 6, repetitive tables of a million rows about 100, a bomb 1,000. */
  ratio: number;
  /** Below this many unpacked bytes the ratio is not looked at: it cannot hurt. */
  ratioFromBytes: number;
  /** A longer cell (in characters) makes its row an error. */
  cellCharacters: number;
  /** A longer CSV record means a quotation mark that never closes, a longer row of a workbook no list: reading stops there. */
  recordBytes: number;
  /** A workbook inside gzip has to be unpacked into memory whole. */
  workbookBytes: number;
  /** All distinct texts of a workbook together, for they must be in memory. */
  sharedCharacters: number;
};

export const READ_LIMITS: ReadLimits = {
  unpackedBytes: 4096 * MIB,
  ratio: 300,
  ratioFromBytes: 64 * MIB,
  cellCharacters: MIB,
  recordBytes: 48 * MIB,
  workbookBytes: 128 * MIB,
  sharedCharacters: 128 * MIB,
};
