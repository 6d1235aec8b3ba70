import type { Facet } from '@/lib/facility/facet';

/** Kept apart from every other attribute of a document, whatever a facet is called. */
export const FACET_PREFIX = 'facet_';

/** The attribute of a document that holds the choices of a facet which the facility offers. */
export const facetAttribute = ({ id }: Pick<Facet, 'id'>): `facet_${string}` => `${FACET_PREFIX}${id}`;
