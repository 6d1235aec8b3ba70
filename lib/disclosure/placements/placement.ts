import type { PublicAdvertiser } from '@/lib/disclosure/advertisers/advertiser';
import type { PlacementArea } from './placement-area';

/** Where a placement stands at a moment. `ended`: before its time, by the operator. `over`: at the end of its period. */
export type PlacementStatus = 'to come' | 'running' | 'over' | 'ended';

/** A paid slot for a period, as it was sold. One flat price for the whole of it, and nothing that depends on a reader. */
export type Placement = {
  id: number;
  advertiser: PublicAdvertiser;
  facilityId: string;
  facilityName: string;
  area: PlacementArea;
  /** Choices of the parameter `care` that it is for; empty: whatever the search asks for. */
  careSlugs: string[];
  /** Whole US dollars for the whole period. */
  flatPriceUsd: number;
  startsAt: Date;
  /** The first moment that it no longer runs. */
  endsAt: Date;
  /** When and why it was ended before `endsAt`. */
  ended: { at: Date; reason: string } | null;
  /** Of the sample directory. */
  sample: boolean;
};

/** The first moment that it no longer runs or, ended before it began, never did. */
export const placementEnd = ({ endsAt, ended }: Pick<Placement, 'endsAt' | 'ended'>): Date =>
  ended && ended.at < endsAt ? ended.at : endsAt;

/** Where it stands at `now`: it runs from its start up to, not including, its end. */
export function placementStatus(
  placement: Pick<Placement, 'startsAt' | 'endsAt' | 'ended'>,
  now: Date,
): PlacementStatus {
  if (now >= placementEnd(placement)) return placement.ended ? 'ended' : 'over';
  return now < placement.startsAt ? 'to come' : 'running';
}
