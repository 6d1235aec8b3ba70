/** What came of one runner: how many passed, and the names of those that did not or were left out. */
export type Result = { runner: string; passed: number; failed: string[]; skipped: string[] };
