import { BITS_AT, ID_BYTES, LATITUDE_AT, LONGITUDE_AT, packedLength } from './packed-row';

/** Rows of packed-row.ts end to end; in a text search each is followed by one byte: which words its name has. */
export type PackedRows = {
  count: number;
  id(row: number): string;
  latitude(row: number): number;
  longitude(row: number): number;
  /** Eight facet bits. */
  facetByte(row: number, byte: number): number;
  /** Bit n is set when the name or city has the query's word n; 0 without a text search. */
  nameWords(row: number): number;
  /** How the ids stand to each other, by their bytes: negative, 0 or positive. */
  compareIds(a: number, b: number): number;
};

/**
 * Reads packed rows in place, without an object for each.
 * @throws Error when the block is not whole rows: it was packed for another declaration of facets
 */
export function packedRows(block: Buffer, bitCount: number, hasNameWords: boolean): PackedRows {
  const width = packedLength(bitCount);
  const stride = width + (hasNameWords ? 1 : 0);
  if (block.length % stride !== 0)
    throw new Error('The search rows do not fit the declared facets. Run `npm run reindex`.');
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  return {
    count: block.length / stride,
    id: (row) => block.toString('latin1', row * stride, row * stride + ID_BYTES).replace(/\0+$/, ''),
    latitude: (row) => view.getFloat64(row * stride + LATITUDE_AT, true),
    longitude: (row) => view.getFloat64(row * stride + LONGITUDE_AT, true),
    facetByte: (row, byte) => view.getUint8(row * stride + BITS_AT + byte),
    nameWords: (row) => (hasNameWords ? view.getUint8(row * stride + width) : 0),
    compareIds: (a, b) =>
      block.compare(block, b * stride, b * stride + ID_BYTES, a * stride, a * stride + ID_BYTES),
  };
}
