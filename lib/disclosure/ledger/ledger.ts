import type { License } from '@/lib/disclosure/advertisers/advertiser';
import type { PlacementStatus } from '@/lib/disclosure/placements/placement';
import type { PlacementArea } from '@/lib/disclosure/placements/placement-area';

/** A facility as the ledger names it. */
export type NamedFacility = {
  id: string;
  name: string;
  city: string;
  /** Two-letter postal code. */
  state: string;
  /** Its listing: "/facilities/…"; null where its operator took it off the site. */
  path: string | null;
};

export type LedgerFacility = NamedFacility & {
  license: License | null;
  /** From when to when it was the advertiser's own; null while it is. */
  since: Date;
  endedAt: Date | null;
};

export type LedgerPlacement = {
  id: number;
  facility: NamedFacility;
  area: PlacementArea;
  /** The area in words: "Travis County, TX", "25 miles around Austin, TX". */
  areaLabel: string;
  /** Choices of the parameter `care` that it is for; empty: whatever the search asks for. */
  careSlugs: string[];
  /** Whole US dollars for the whole period. */
  flatPriceUsd: number;
  startsAt: Date;
  /** The first moment that it no longer runs, as it was sold. */
  endsAt: Date;
  /** When it was ended before that. */
  endedAt: Date | null;
  status: PlacementStatus;
};

/** `paying`: for a placement that runs now, or it answers a helpline of advertisers. `to come`: only for later ones. `past`: for none that runs or will. */
export type AdvertiserStanding = 'paying' | 'to come' | 'past';

export type LedgerAdvertiser = {
  id: number;
  publicName: string;
  legalName: string;
  ownerGroup: string | null;
  /** Invented, with the sample directory. */
  sample: boolean;
  since: Date;
  endedAt: Date | null;
  standing: AdvertiserStanding;
  /** Names of the helplines that it answers now. */
  helplines: string[];
  facilities: LedgerFacility[];
  /** The latest to begin first. */
  placements: LedgerPlacement[];
};

/** Every advertiser, now or before, with all its placements and the helplines that it answers now: those who pay now first, then by name. */
export type Ledger = readonly LedgerAdvertiser[];
