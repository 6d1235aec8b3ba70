import { BITS_AT, LATITUDE_AT, LONGITUDE_AT, packedLength } from '../packed-row';

/** Behind each packed row: the state (2 characters of ASCII), then the county's FIPS code (5, blanks where it is not known). */
export const STATE_CHARACTERS = 2;
export const COUNTY_CHARACTERS = 5;

/** Rows as they come from the database, in order of name, then id, in blocks: a row is told by its rank in that order. */
export class RowBlocks {
  readonly count: number;
  /** Facet bytes of each row. */
  readonly bytes: number;
  private readonly stride: number;
  private readonly rowsPerBlock: number;

  /**
   * @param blocks all but the last with equally many rows
   * @throws Error when a block is not whole rows: it was packed for another declaration of facets
   */
  constructor(
    private readonly blocks: readonly Buffer[],
    bitCount: number,
  ) {
    this.bytes = packedLength(bitCount) - BITS_AT;
    this.stride = packedLength(bitCount) + STATE_CHARACTERS + COUNTY_CHARACTERS;
    if (blocks.some(({ length }) => length % this.stride !== 0))
      throw new Error('The search rows do not fit the declared facets. Run `npm run reindex`.');
    this.count = blocks.reduce((sum, { length }) => sum + length / this.stride, 0);
    this.rowsPerBlock = (blocks[0]?.length ?? 0) / this.stride;
  }

  /** The first and the last four bytes of the id, as numbers. */
  idParts(rank: number): [head: number, tail: number] {
    const at = this.at(rank);
    return [this.block(rank).readUInt32BE(at), this.block(rank).readUInt32BE(at + 4)];
  }

  /** NaN without a point. */
  latitude(rank: number): number {
    return this.block(rank).readDoubleLE(this.at(rank) + LATITUDE_AT);
  }

  longitude(rank: number): number {
    return this.block(rank).readDoubleLE(this.at(rank) + LONGITUDE_AT);
  }

  facetByte(rank: number, byte: number): number {
    return this.block(rank)[this.at(rank) + BITS_AT + byte] as number;
  }

  state(rank: number): string {
    return this.text(rank, 0, STATE_CHARACTERS);
  }

  /** Empty where it is not known. */
  county(rank: number): string {
    return this.text(rank, STATE_CHARACTERS, COUNTY_CHARACTERS);
  }

  private text(rank: number, from: number, length: number): string {
    const at = this.at(rank) + BITS_AT + this.bytes + from;
    return this.block(rank)
      .toString('latin1', at, at + length)
      .trim();
  }

  private block = (rank: number): Buffer => this.blocks[Math.floor(rank / this.rowsPerBlock)] as Buffer;
  private at = (rank: number): number => (rank % this.rowsPerBlock) * this.stride;
}
