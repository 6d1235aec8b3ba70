/** Nobody waits longer for a page, and a connection that one statement holds is missing to all other visitors. */
const STATEMENT_TIMEOUT_MS = 5_000;

const kept = globalThis as typeof globalThis & { daylightStatementTimeoutMs?: number };

/** From now on this process opens its database for visitors. An import or a reindex never calls this: they may take long. */
export function limitStatements(): void {
  kept.daylightStatementTimeoutMs = STATEMENT_TIMEOUT_MS;
}

/** A server that lives has ended a statement and said so by then; one that is paused, or whose host is gone, never does. */
const ANSWER_ALLOWANCE_MS = 1_000;

/**
 * When to stop waiting for a statement, in milliseconds after it was asked.
 * @param statementMs when the server ends it by itself
 */
export const waitForServerMs = (statementMs: number): number => statementMs + ANSWER_ALLOWANCE_MS;

/** When the server ends a statement of this process by itself, in milliseconds; undefined for never. */
export const statementTimeoutMs = (): number | undefined => kept.daylightStatementTimeoutMs;
