import { availableParallelism } from 'node:os';

/** How much of a search engine's time and of its strength one process may take. */
export type EngineLimits = {
  /** One question's whole time, its body included. A search that PostgreSQL answers as well is not worth a longer wait. */
  timeoutMs: number;
  /** So many failures in a row, and the engine is left alone. */
  failuresInARow: number;
  /** How long it is left alone before one question tries it again. */
  restMs: number;
  /** So long after that rest the site asks by itself, unless somebody's search has. */
  tryAfterMs: number;
  /** Questions on their way to it at the same time. */
  atOnce: number;
  /** Questions that wait for one of those to end. Each waits about as long as one takes: more would wait in vain. */
  waiting: number;
};

/** What Meilisearch runs at the same time on each core (1.50); what comes on top waits there and is at last refused. */
const SEARCHES_PER_CORE = 4;

// An engine elsewhere may have other cores than this machine; most stand beside the site, and all are guarded by the breaker.
const atOnce = SEARCHES_PER_CORE * availableParallelism();

export const ENGINE_LIMITS: EngineLimits = {
  timeoutMs: 400,
  failuresInARow: 5,
  restMs: 10_000,
  tryAfterMs: 1_000,
  atOnce,
  waiting: atOnce,
};
