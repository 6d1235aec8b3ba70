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
