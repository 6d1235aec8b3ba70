import type { PAID_ADVERTISER } from '@/lib/disclosure/disclosure';
import type { PAID_LABEL } from '@/lib/disclosure/paid-listing';
import type { Place } from '@/lib/place/place';
import type { Cell } from '@/lib/search/cluster-engine';
import type { SearchEngine } from '@/lib/search/search-engine';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import type { Pin } from './read-pins';
import type { MapView } from './snap-view';

/** Where a map's facts come from, and what moment it is. */
export type MapContext = { database: Database; clock: Clock };

/** What stands at a pin that anyone pays for, in the words of its card: in the box above the results, or in their order. */
export type PaidPinLabel = typeof PAID_LABEL | typeof PAID_ADVERTISER;

export type LabeledPin = Pin & {
  distanceMiles: number | null;
  /** Null where nobody pays for this listing now. */
  paidLabel: PaidPinLabel | null;
};

/** All results of a search in a part of the map. */
export type FoundClusters = {
  status: 'found';
  place: Place | null;
  /** Null where no circle is drawn: any distance, an area, no place at all. */
  radiusMiles: number | null;
  view: MapView;
  /** What the counts of `cells` and `pins` add up to. */
  total: number;
  /** Results of the whole search that no map can show. */
  withoutPoint: number;
  cells: Cell[];
  pins: LabeledPin[];
  correctedTo: string | null;
  engine: SearchEngine['name'];
  degraded: boolean;
};

export type ClustersAnswer =
  | FoundClusters
  | { status: 'ambiguous-place'; choices: Place[] }
  | { status: 'unknown-place'; near: Place[] };
