// For the whole process, however often its modules are loaded: all who look are in one order.
const process = globalThis as typeof globalThis & { daylightLooks?: number };

/**
 * The number of a look at what the directory is, or of a reading of it, drawn before the database is asked: whatever has a
 * higher one began later, however late the other ends. Revisions do not tell: those of a database that was put back from a
 * copy begin again further back.
 */
export function nextLook(): number {
  process.daylightLooks = (process.daylightLooks ?? 0) + 1;
  return process.daylightLooks;
}
