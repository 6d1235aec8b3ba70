/** Where everyone who pays this site is listed, with what for and since when. */
export const LEDGER_PATH = '/advertisers';

/** What the sentence on a paid listing begins with; said by itself where there is no room for the whole. */
export const PAID_ADVERTISER = 'Paid advertiser';

/** What every listing says about money. The text is never optional. */
export type Disclosure = {
  /** The whole sentence, to be shown wherever the facility is. */
  text: string;
  /** The company that owns the facility and others, where known: paid or not. */
  ownerGroup: string | null;
  /** Where the ledger tells more: at whoever pays, else from its beginning. */
  ledger: string;
} & (
  | { paid: false; advertiser: null }
  /** Nobody pays for this one; its advertiser pays the site now, for something else. */
  | { paid: false; advertiser: string }
  | { paid: true; advertiser: string }
);

export type PaidDisclosure = Extract<Disclosure, { paid: true }>;

/** What a listing says when nobody pays for it. */
export const unpaid = (ownerGroup: string | null): Disclosure => ({
  paid: false,
  advertiser: null,
  ownerGroup,
  ledger: LEDGER_PATH,
  text: 'Not an advertiser: no one paid for this listing.',
});

/** The same where no owner group is known. */
export const UNPAID: Disclosure = unpaid(null);

/**
 * What a listing says when nobody pays for it, and its advertiser pays the site now: for another listing, or as one of those
 * who answer a helpline. "Not an advertiser" would be untrue of it.
 */
export const paidElsewhere = (advertiser: string, ownerGroup: string | null, ledger: string): Disclosure => ({
  paid: false,
  advertiser,
  ownerGroup,
  ledger,
  text: `No one paid for this listing. ${advertiser}, whose facility it is, pays this site for something else.`,
});

/** What a listing says when its advertiser pays the site. There is no fee but a flat one, and the sentence says so. */
export const paidBy = (
  advertiser: string,
  ownerGroup: string | null = null,
  ledger = LEDGER_PATH,
): PaidDisclosure => ({
  paid: true,
  advertiser,
  ownerGroup,
  ledger,
  text: `${PAID_ADVERTISER}. ${advertiser} pays this site a flat fee to be shown in the box above results. It does not change the order of results.`,
});
