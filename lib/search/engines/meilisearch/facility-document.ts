import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import type { Point } from '@/lib/place/distance';
import { nameKey } from '@/lib/search/words/name-key';
import { toNameWords } from '@/lib/search/words/to-words';
import { facetAttribute } from './facet-attributes';

/** Raise it when the same facility makes another document than before: indexes are then rebuilt. */
export const DOCUMENT_FORMAT = 1;

/** Columns of `facility f` that a document is made of; ELIGIBLE_SQL says of which facilities there may be one. */
export const DOCUMENT_COLUMNS = `f.id, f.revision::text AS revision, f.name, f.name_detail, f.city, f.state,
  f.county_fips, f.latitude, f.longitude, array_to_string(f.service_codes, ' ') AS codes`;

/** A row of DOCUMENT_COLUMNS. */
export type DocumentRow = {
  id: string;
  /** A bigint as text: above 2^53 it would not survive JSON. */
  revision: string;
  name: string;
  name_detail: string | null;
  city: string;
  state: string;
  county_fips: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Service codes joined by blanks. */
  codes: string;
};

/** A facility as the index holds it: what a search asks for, and nothing that a card shows. */
export type FacilityDocument = {
  id: string;
  /** The facility's revision: which state of it this is. */
  rev: number;
  _geo?: { lat: number; lng: number };
  state: string;
  county?: string;
  /** What names are ordered by; begins with a sign, for an empty text would not be ordered at all. */
  name: string;
  name_words: string[];
  /** Words of the name and the city: what a typed word is looked for in. */
  words: string[];
  /** facet_<id>: slugs of the choices that it offers. Left out when there are none. */
  [facet: `facet_${string}`]: string[];
};

/** A facility that the index would refuse, and with it the whole batch that it came in. */
export class UnindexableFacilityError extends Error {
  override name = 'UnindexableFacilityError';

  constructor(
    readonly facilityId: string,
    readonly problem: string,
  ) {
    super(`Facility ${facilityId} cannot be indexed: ${problem}.`);
  }
}

/**
 * The document of a facility.
 * @throws UnindexableFacilityError when the engine would refuse it or could not keep it in order
 */
export function facilityDocument(row: DocumentRow, facets: readonly Facet[] = FACETS): FacilityDocument {
  const { id, name, name_detail, city, state, county_fips } = row;
  // Ids are compared by their bytes here and without regard to capitals there: lower case is the same in both.
  if (!/^[0-9a-z]{1,8}$/.test(id))
    throw new UnindexableFacilityError(id, 'its id has other signs than 0-9, a-z');
  const point = pointOf(row);
  const nameWords = toNameWords(name, name_detail);
  const document: FacilityDocument = {
    id,
    rev: revisionOf(row),
    ...(point && { _geo: { lat: point.latitude, lng: point.longitude } }),
    state,
    ...(county_fips && { county: county_fips }),
    name: `=${nameKey(name, name_detail)}`,
    name_words: nameWords,
    words: [...new Set([...nameWords, ...toNameWords(city)])],
  };
  addOffered(document, row.codes.split(' '), facets);
  return document;
}

function revisionOf({ id, revision }: DocumentRow): number {
  const rev = Number(revision);
  if (revision !== '' && Number.isSafeInteger(rev) && rev >= 0) return rev;
  throw new UnindexableFacilityError(id, `“${revision}” is not a revision`);
}

function pointOf({ id, latitude, longitude }: DocumentRow): Point | null {
  if (latitude === null && longitude === null) return null;
  if (isDegrees(latitude, 90) && isDegrees(longitude, 180)) return { latitude, longitude };
  throw new UnindexableFacilityError(id, `${latitude}, ${longitude} is not a point`);
}

const isDegrees = (degrees: unknown, most: number): degrees is number =>
  typeof degrees === 'number' && Math.abs(degrees) <= most;

/**
 * Adds what a facility offers, in place and in the order of the facets: with a new list for each choice and a copy of them all at
 * the end, a document took two and a half times as long, and the engine waited for it.
 */
function addOffered(document: FacilityDocument, codes: readonly string[], facets: readonly Facet[]): void {
  const { attributes, byCode } = choicesByCode(facets);
  const found: (string[] | undefined)[] = attributes.map(() => undefined);
  for (const code of codes) {
    for (const { at, slug } of byCode.get(code) ?? []) {
      const slugs = found[at];
      if (!slugs) found[at] = [slug];
      else if (!slugs.includes(slug)) slugs.push(slug);
    }
  }
  for (const [at, attribute] of attributes.entries()) {
    const slugs = found[at];
    if (slugs) document[attribute] = slugs;
  }
}

/** A choice of the facet that stands at this place. */
type Choice = { at: number; slug: string };
type Choices = {
  attributes: readonly `facet_${string}`[];
  byCode: ReadonlyMap<string, readonly Choice[]>;
};
const known = new WeakMap<readonly Facet[], Choices>();

/** Service code -> choices that it makes true: worked out once for each declaration. */
function choicesByCode(facets: readonly Facet[]): Choices {
  const found = known.get(facets);
  if (found) return found;
  const byCode = new Map<string, Choice[]>();
  for (const [at, facet] of facets.entries())
    for (const { slug, codes } of facet.choices)
      for (const code of codes) byCode.set(code, [...(byCode.get(code) ?? []), { at, slug }]);
  const made = { attributes: facets.map(facetAttribute), byCode };
  known.set(facets, made);
  return made;
}
