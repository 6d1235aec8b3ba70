/** Nobody waits longer for a page, and a connection that one statement holds is missing to all other visitors. */
const STATEMENT_TIMEOUT_MS = 5_000;

const kept = globalThis as typeof globalThis & { daylightStatementTimeoutMs?: number };

/** From now on this process opens its database for visitors. An import or a reindex never calls this: they may take long. */
export function limitStatements(): void {
  kept.daylightStatementTimeoutMs = STATEMENT_TIMEOUT_MS;
}

/** When the server ends a statement of this process by itself, in milliseconds; undefined for never. */
export const statementTimeoutMs = (): number | undefined => kept.daylightStatementTimeoutMs;
