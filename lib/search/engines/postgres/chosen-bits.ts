import type { ChosenFacets } from '@/lib/search/search-request';
import { bitOf, type FacetBits, type FacetLayout } from './facet-layout';
import type { PackedRows } from './packed-rows';

/** Bits of one facet byte. */
export type ByteMask = { byte: number; mask: number };

export type ChosenBits = {
  /** Every one must be set: choices of each-of facets. */
  required: readonly ByteMask[];
  /** Of every group at least one must be set: choices of an any-of facet. */
  groups: readonly { placed: FacetBits; masks: readonly ByteMask[] }[];
};

/** The chosen choices as masks over facet bytes; choices that are not declared are ignored. */
export function chosenBits(chosen: ChosenFacets, layout: FacetLayout): ChosenBits {
  const bitsOf = (placed: FacetBits) => {
    const slugs = chosen[placed.facet.id] ?? [];
    return slugs.map((slug) => bitOf(layout, placed.facet.id, slug)).filter((bit) => bit !== null);
  };
  const each = layout.facets.filter(({ facet }) => facet.mode === 'each');
  const any = layout.facets.filter(({ facet }) => facet.mode === 'any');
  return {
    required: byteMasks(each.flatMap(bitsOf)),
    groups: any
      .map((placed) => ({ placed, masks: byteMasks(bitsOf(placed)) }))
      .filter(({ masks }) => masks.length > 0),
  };
}

/** Bits by the byte that they stand in, so that one comparison tests all of a byte. @param bits numbers of facet bits, from 0 */
export function byteMasks(bits: readonly number[]): ByteMask[] {
  const masks = new Map<number, number>();
  for (const bit of bits) masks.set(bit >> 3, (masks.get(bit >> 3) ?? 0) | (1 << (bit & 7)));
  return [...masks].map(([byte, mask]) => ({ byte, mask }));
}

// Plain loops: these run for every candidate of every search, and a callback for each costs more than the test.

/** Whether a row has every one of these bits: what was chosen of an each-of facet. Of none, it has all. */
export function hasAll(rows: PackedRows, row: number, masks: readonly ByteMask[]): boolean {
  for (const { byte, mask } of masks) if ((rows.facetByte(row, byte) & mask) !== mask) return false;
  return true;
}

/** Whether a row has at least one of these bits: what was chosen of an any-of facet. Of none, it has none. */
export function hasAny(rows: PackedRows, row: number, masks: readonly ByteMask[]): boolean {
  for (const { byte, mask } of masks) if ((rows.facetByte(row, byte) & mask) !== 0) return true;
  return false;
}
