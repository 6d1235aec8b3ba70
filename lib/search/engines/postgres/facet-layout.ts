import { createHash } from 'node:crypto';
import type { Facet } from '@/lib/facility/facet';
import { CONTRACTIONS, TRUNCATIONS } from '@/lib/search/words/abbreviations';
import { ROW_FORMAT } from './row-format';

/** The bits of one facet: from `firstBit`, one for each choice in the order of declaration. */
export type FacetBits = { facet: Facet; firstBit: number };

export type FacetLayout = {
  facets: readonly FacetBits[];
  bitCount: number;
  /** Service code -> bits of every choice that it makes true. */
  bitsByCode: ReadonlyMap<string, readonly number[]>;
  /** Changes with everything that stored rows depend on: rows of another fingerprint cannot be read. */
  fingerprint: string;
};

/** Gives every choice of every facet its bit, in the order of declaration. */
export function facetLayout(facets: readonly Facet[]): FacetLayout {
  const bitsByCode = new Map<string, number[]>();
  let bitCount = 0;
  const placed = facets.map((facet) => {
    const firstBit = bitCount;
    for (const { codes } of facet.choices) {
      for (const code of codes) bitsByCode.set(code, [...(bitsByCode.get(code) ?? []), bitCount]);
      bitCount += 1;
    }
    return { facet, firstBit };
  });
  return { facets: placed, bitCount, bitsByCode, fingerprint: fingerprintOf(facets) };
}

/** The bit of a choice, or null when it is not declared. */
export function bitOf({ facets }: FacetLayout, facetId: string, slug: string): number | null {
  const placed = facets.find(({ facet }) => facet.id === facetId);
  const index = placed?.facet.choices.findIndex((choice) => choice.slug === slug) ?? -1;
  return placed && index >= 0 ? placed.firstBit + index : null;
}

function fingerprintOf(facets: readonly Facet[]): string {
  const declared = facets.map(({ id, choices }) => [id, choices.map(({ slug, codes }) => [slug, codes])]);
  const words = [[...CONTRACTIONS], [...TRUNCATIONS]];
  return createHash('sha256')
    .update(JSON.stringify([ROW_FORMAT, declared, words]))
    .digest('hex')
    .slice(0, 16);
}
