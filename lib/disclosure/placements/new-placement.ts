import type { PlacementArea } from './placement-area';

/** What is sold: a place in the box beside the searches of an area, for a period, at one price. */
export type NewPlacement = {
  advertiserId: number;
  facilityId: string;
  area: PlacementArea;
  /** Choices of the parameter `care`; empty: whatever the search asks for. */
  careSlugs: string[];
  /** Whole US dollars for the whole period. */
  flatPriceUsd: number;
  startsAt: Date;
  /** The first moment that it no longer runs. */
  endsAt: Date;
};
