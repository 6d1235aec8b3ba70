import type { PublicAdvertiser } from '../advertisers/advertiser';
import type { PlacementArea } from './placement-area';

/** What the paid box has to know of a placement that runs now. */
export type RunningPlacement = {
  id: number;
  facilityId: string;
  advertiser: PublicAdvertiser;
  area: PlacementArea;
  careSlugs: string[];
  /** The first moment that it no longer runs. */
  until: Date;
};
