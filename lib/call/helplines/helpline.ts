/** A figure that somebody measured. Without how many calls, when and how, none is shown. */
export type Measured = { figure: string; calls: number; period: string; method: string };

/** What is recorded of a number that is not a facility's. An operator edits it with `npm run helpline`. */
export type HelplineFacts = {
  slug: string;
  name: string;
  /** What it is for, in a few words: "Overdose or danger to life". */
  purpose: string;
  /** What is dialled: "911", "988", "+18006624357". */
  number: string;
  /** The number as people read it: "1-800-662-4357". */
  shown: string;
  /** Where a text goes, and what to write in it; both null when it takes no texts. */
  textTo: string | null;
  textHow: string | null;
  /** For typed calls, as people read it. */
  tty: string | null;
  answeredBy: string;
  paidBy: string;
  hours: string;
  languages: string;
  does: string;
  doesNot: string;
  /** What a caller is asked. */
  asks: string;
  /** What a call may cost the caller. */
  cost: string;
  sourceName: string;
  sourceUrl: string | null;
  /** "2026", "2026-08" or "2026-08-19", or "Not recorded". */
  asOf: string;
  measured: Measured | null;
};

/**
 * Emergency services, crisis lines, lines for those whom somebody hurts, and public information. Only these may stand where
 * someone is in danger.
 */
export type PublicHelpline = HelplineFacts & { kind: 'emergency' | 'crisis' | 'violence' | 'information' };

/** The only thing that such a line may say of who answers. */
export const PAID_ADVERTISERS = 'paid advertisers';

/** A line that advertisers answer, never without their names. No emergency page takes this type. */
export type AdvertisersHelpline = HelplineFacts & {
  kind: 'advertisers';
  answeredBy: typeof PAID_ADVERTISERS;
  advertisers: readonly [string, ...string[]];
};

export type HelplineKind = PublicHelpline['kind'] | AdvertisersHelpline['kind'];

/** What stands in a field of which nothing is known. */
export const NOT_RECORDED = 'Not recorded';
