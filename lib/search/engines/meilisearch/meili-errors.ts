/**
 * Nobody answered: no connection, no answer in time, an error of the server's own, or something that is no answer at
 * all. Another engine should answer instead.
 */
export class MeiliUnavailableError extends Error {
  override name = 'MeiliUnavailableError';
}

/**
 * The server understood and said no: a wrong key, an index that is not there, a filter that it cannot read. Its own
 * words are left out of the message, for they repeat what was searched for.
 */
export class MeiliRefusedError extends Error {
  override name = 'MeiliRefusedError';

  constructor(
    readonly status: number,
    /** The server's name for the reason: "index_not_found", "invalid_api_key". */
    readonly code: string,
  ) {
    super(`Meilisearch refused a request: ${code} (${status}).`);
  }
}

/** A write was accepted and then not done. `code` and the message are the server's, about documents and settings. */
export class MeiliTaskFailedError extends Error {
  override name = 'MeiliTaskFailedError';

  constructor(
    readonly taskUid: number,
    readonly status: string,
    readonly code: string,
    reason: string,
  ) {
    super(`Meilisearch task ${taskUid} is ${status}: ${reason}`);
  }
}
