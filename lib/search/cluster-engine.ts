import type { BoundingBox, Point } from '@/lib/place/distance';
import type { EngineHit, SearchPlan } from './search-engine';

/** All results of a search in a part of the map. */
export type ClusterPlan = Pick<SearchPlan, 'area' | 'bbox' | 'q' | 'chosen'> & {
  /** What is looked at, edges included; `bbox` stays the search's own. */
  view: BoundingBox;
  /** Results are counted by the tiles of this zoom. */
  cellZoom: number;
  /** Up to so many results in the view are named one by one and not counted by tiles. */
  mostNamed: number;
};

/** Results in one tile: how many, the mean of their points, and the smallest box around them. */
export type Cell = Point & { count: number; bounds: BoundingBox };

export type ClusterAnswer = {
  /** Tiles with two results or more, from the north-west to the south-east. */
  cells: Cell[];
  /** By id: those alone in their tile, or all in the view. */
  alone: EngineHit[];
  /** Results of the whole search, in the view or not, that have no point. */
  withoutPoint: number;
  /** The words that were searched instead, when the ones typed had a typo; null otherwise. */
  correctedTo: string | null;
};

/** What answers the map. The contract: tests/integration/search/contract/clusters-contract.ts. */
export type ClusterEngine = {
  clusters(plan: ClusterPlan): Promise<ClusterAnswer>;
};
