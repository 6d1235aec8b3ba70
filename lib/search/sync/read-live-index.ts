/** The index of the search engine that answers now. */
export type LiveIndex = {
  /** Its name in the engine. */
  uid: string;
  /** Of the settings and mapping that it was built with. An index of another fingerprint than this code's is not asked. */
  fingerprint: string;
};

/** What a query that has joined LIVE_INDEX_JOIN may select: null, null where no index is live. */
export const LIVE_INDEX_COLUMNS = 'live_index.uid AS index_uid, live_index.fingerprint AS index_fingerprint';

/** For a query of one row that is asked for each search anyway: at most one index is live, so it adds no row. */
export const LIVE_INDEX_JOIN = "LEFT JOIN search_index live_index ON live_index.status = 'live'";
