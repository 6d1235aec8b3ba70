/** What can be bought here, in one sentence: on the ledger's page, in its JSON, and for whoever quotes it. */
export const FLAT_FEE_RULE =
  'An advertiser pays one flat price for a period. Nothing is paid for a call, a click, a lead, a referral or an admission, and no payment changes the order of results.';
