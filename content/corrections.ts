/** A fact of ours that was wrong and was set right. Not new facts, and not spelling. */
export type Correction = {
  /** The day on which it was set right: "2026-11-26". */
  date: string;
  /** The page on which it stood: "/guides/alcohol". */
  page: string;
  title: string;
  /** What the page said. */
  was: string;
  /** What it says now, and by which source. */
  now: string;
};

/** Since when corrections are listed: the day of the first guides. */
export const CORRECTIONS_SINCE = '2026-11-26';

/** The public log, newest first. Nothing is ever taken out of it. */
export const CORRECTIONS: readonly Correction[] = [];
