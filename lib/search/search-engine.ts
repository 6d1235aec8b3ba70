import type { BoundingBox, Point } from '@/lib/place/distance';
import type { DirectoryLook } from './directory-look';
import type { ChosenFacets } from './search-request';

/** Where to look, settled: no names left to resolve. Distances in metres. */
export type SearchArea =
  | { kind: 'circle'; center: Point; radiusMeters: number }
  /** Everything with a point, ordered by distance from the center. */
  | { kind: 'anywhere-from'; center: Point }
  | { kind: 'county'; countyFips: string }
  | { kind: 'state'; state: string }
  | { kind: 'everywhere' };

export type SearchPlan = {
  area: SearchArea;
  /** Narrows the area further. */
  bbox: BoundingBox | null;
  q: string | null;
  chosen: ChosenFacets;
  /** Zero-based index of the first result, and how many. offset + limit <= 10,000. */
  offset: number;
  limit: number;
};

export type EngineHit = { id: string; distanceMeters: number | null };

/** facet id -> choice slug -> results one would get by choosing it. Every declared choice is present, zeros too. */
export type FacetCounts = Record<string, Record<string, number>>;

export type EngineAnswer = {
  total: number;
  hits: EngineHit[];
  counts: FacetCounts;
  /** The words that were searched instead, when the ones typed had a typo; null otherwise. */
  correctedTo: string | null;
};

/**
 * Told at most once, before an answer, which ids its page will most likely have: whoever needs them may begin with that. The
 * answer alone says what was found.
 */
export type ExpectPage = (ids: readonly string[]) => void;

/** The contract that every engine passes: tests/integration/search/contract. */
export type SearchEngine = {
  name: 'postgres' | 'meilisearch';
  /** @param now where whoever searches has just looked what the directory is; the engine looks itself unless given */
  search(plan: SearchPlan, now?: DirectoryLook): Promise<EngineAnswer>;
};
