import type { Facility } from '@/lib/facility/facility';
import type { PublicAdvertiser } from './advertisers/advertiser';
import type { PaidChoice } from './choose-paid';
import type { Disclosure } from './disclosure';

/** What stands above every paid listing. There is no other word for one, and none without it. */
export const PAID_LABEL = 'Paid advertisement';

declare const paid: unique symbol;

/**
 * A listing in the paid box above the results. No organic listing: what would make it one lies a level deeper, and only
 * `paidListing` can make it, with its label and with the sentence that says who paid.
 */
export type PaidListing = {
  readonly [paid]: true;
  readonly kind: 'paid';
  readonly label: typeof PAID_LABEL;
  readonly placementId: number;
  readonly advertiser: PublicAdvertiser;
  /** The first moment that it is no longer paid for. */
  readonly until: Date;
  readonly advertised: {
    readonly facility: Facility;
    /** From the searched point; null where the search is for a whole state or county. */
    readonly distanceMiles: number | null;
    readonly disclosure: Extract<Disclosure, { paid: true }>;
  };
};

/** Makes a chosen placement a listing of the paid box. */
export function paidListing(
  { placementId, advertiser, until, distanceMiles }: PaidChoice,
  facility: Facility,
  disclosure: Extract<Disclosure, { paid: true }>,
): PaidListing {
  const listing: Omit<PaidListing, typeof paid> = {
    kind: 'paid',
    label: PAID_LABEL,
    placementId,
    advertiser,
    until,
    advertised: { facility, distanceMiles, disclosure },
  };
  return listing as PaidListing;
}
