/** Who pays for placements, as readers may know it. */
export type PublicAdvertiser = {
  id: number;
  publicName: string;
  /** The company that owns it and others, where known. */
  ownerGroup: string | null;
};

/** The licence that a facility holds: a placement needs one of the facility's own state. */
export type License = {
  /** Two-letter postal code. */
  state: string;
  number: string;
  /** The body that issued it: "Florida Department of Children and Families". */
  issuer: string;
};

/** A facility that is an advertiser's own, from one moment to another. */
export type AdvertiserFacility = {
  facilityId: string;
  facilityName: string;
  license: License | null;
  since: Date;
  /** When it ceased to be theirs; null while it is. */
  endedAt: Date | null;
};

export type Advertiser = PublicAdvertiser & {
  legalName: string;
  /** For the operator alone: never on a page, in the ledger or in the API. */
  contact: { name: string | null; email: string | null };
  /** Invented, with the sample directory. */
  sample: boolean;
  since: Date;
  ended: { at: Date; reason: string } | null;
  facilities: AdvertiserFacility[];
};
