import { ByteHistogram } from './byte-histogram';
import { BITS_AT, ID_BYTES, LATITUDE_AT, LONGITUDE_AT, packedLength } from './packed-row';

/** In a text search two bytes follow each row: which query words its name or city has, and which its name has. */
export const WORD_BYTES = 2;

/**
 * Rows of packed-row.ts end to end, read in place, without an object for each. In order of name, then id, wherever
 * that order matters.
 */
export class PackedRows {
  readonly count: number;
  private readonly view: DataView;

  /**
   * @param wordBytes how many bytes of words follow each row: none or WORD_BYTES
   * @throws Error when the block is not whole rows: it was packed for another declaration of facets
   */
  constructor(
    private readonly block: Buffer,
    bitCount: number,
    private readonly wordBytes: number = 0,
    private readonly stride: number = packedLength(bitCount) + wordBytes,
  ) {
    if (block.length % stride !== 0)
      throw new Error('The search rows do not fit the declared facets. Run `npm run reindex`.');
    this.count = block.length / stride;
    this.view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  }

  /** A counter for the choices of these bits, the end not included. */
  counter(firstBit: number, endBit: number): ByteHistogram {
    return new ByteHistogram(this, firstBit >> 3, ((endBit - 1) >> 3) + 1);
  }

  id(row: number): string {
    return this.block.toString('latin1', row * this.stride, row * this.stride + ID_BYTES).replace(/\0+$/, '');
  }

  /** NaN without a point. */
  latitude(row: number): number {
    return this.view.getFloat64(row * this.stride + LATITUDE_AT, true);
  }

  longitude(row: number): number {
    return this.view.getFloat64(row * this.stride + LONGITUDE_AT, true);
  }

  /** Eight facet bits. */
  facetByte(row: number, byte: number): number {
    return this.view.getUint8(row * this.stride + BITS_AT + byte);
  }

  /** Bit n is set when the name or city has the query's word n; 0 without a text search. */
  nameOrCityWords(row: number): number {
    return this.foundWords(row) & 0xff;
  }

  /** Bit n is set when the name itself has the query's word n. */
  nameWords(row: number): number {
    return this.foundWords(row) >> 8;
  }

  /** How two ids stand to each other, by their bytes: negative, 0 or positive. */
  compareIds(a: number, b: number): number {
    const [atA, atB] = [a * this.stride, b * this.stride];
    return this.block.compare(this.block, atB, atB + ID_BYTES, atA, atA + ID_BYTES);
  }

  private foundWords(row: number): number {
    return this.wordBytes === 0 ? 0 : this.view.getUint16((row + 1) * this.stride - WORD_BYTES, true);
  }
}
