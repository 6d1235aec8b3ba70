import type { PackedRows } from './packed-rows';

/**
 * Counts, for a range of facet bits, how many of the added rows have each. Adding a row costs one increment for each of its bytes instead of one for each of its
 * bits; the bits are summed at the end.
 */
export class ByteHistogram {
  private readonly byteCounts: Uint32Array;

  /** @param firstByte, endByte the facet bytes to count, the end not included */
  constructor(
    private readonly rows: PackedRows,
    private readonly firstByte: number,
    private readonly endByte: number,
  ) {
    this.byteCounts = new Uint32Array((endByte - firstByte) * 256);
  }

  add(row: number): void {
    for (let byte = this.firstByte; byte < this.endByte; byte++) {
      const at = (byte - this.firstByte) * 256 + this.rows.facetByte(row, byte);
      this.byteCounts[at] = (this.byteCounts[at] as number) + 1;
    }
  }

  /** @param bit counted from the start of the facet bytes, within the counter's range */
  count(bit: number): number {
    const base = ((bit >> 3) - this.firstByte) * 256;
    let count = 0;
    for (let value = 0; value < 256; value++)
      if (value & (1 << (bit & 7))) count += this.byteCounts[base + value] as number;
    return count;
  }
}
