/** A number that is not a facility's: emergency services and public helplines. An operator edits them as records. */
export type Helpline = {
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
  tty: string | null;
  answeredBy: string;
  paidBy: string;
  hours: string;
  languages: string;
  does: string;
  doesNot: string;
  sourceName: string;
  sourceUrl: string | null;
  asOf: string;
};
