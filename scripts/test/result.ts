/** What came of one runner: how many passed, and the names of those that did not or were left out. */
export type Result = {
  runner: string;
  passed: number;
  failed: string[];
  skipped: string[];
  /** Tests that had no Meilisearch server to run against: neither passed nor failed. */
  notRun?: string[];
};
