/** What every listing says about money. The text is never optional. */
export type Disclosure =
  | { paid: false; advertiser: null; text: string }
  | { paid: true; advertiser: string; text: string };
