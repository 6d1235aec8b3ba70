import type { Point } from '@/lib/place/distance';
import type { FacetLayout } from './facet-layout';

/**
 * What a search needs of one facility, in fixed width, so that thousands travel and are read as one block:
 * id (8 bytes of ASCII, padded with zeros), latitude and longitude (float64, little endian; NaN without a point),
 * then one bit for each facet choice, lowest bit first.
 */
export const ID_BYTES = 8;
export const LATITUDE_AT = 8;
export const LONGITUDE_AT = 16;
export const BITS_AT = 24;

/** How many bytes a packed row takes. @param bitCount how many facet bits there are */
export const packedLength = (bitCount: number): number => BITS_AT + Math.ceil(bitCount / 8);

/**
 * @param codes service codes; the ones that no choice has are skipped
 * @throws Error when the id does not fit: eight ASCII characters at most
 */
export function packRow(
  id: string,
  point: Point | null,
  codes: readonly string[],
  { bitCount, bitsByCode }: Pick<FacetLayout, 'bitCount' | 'bitsByCode'>,
): Buffer {
  if (!/^[!-~]{1,8}$/.test(id))
    throw new Error(`The id “${id}” does not fit into ${ID_BYTES} bytes of ASCII.`);
  const row = Buffer.alloc(packedLength(bitCount));
  row.write(id, 0, 'latin1');
  row.writeDoubleLE(point?.latitude ?? Number.NaN, LATITUDE_AT);
  row.writeDoubleLE(point?.longitude ?? Number.NaN, LONGITUDE_AT);
  for (const code of codes) for (const bit of bitsByCode.get(code) ?? []) setBit(row, bit);
  return row;
}

function setBit(row: Buffer, bit: number): void {
  const at = BITS_AT + (bit >> 3);
  row[at] = (row[at] as number) | (1 << (bit & 7));
}
