import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '@/prisma/client/client';
import { readEnv } from './env';
import { statementTimeoutMs, waitForServerMs } from './limit-statements';

/** One connection pool, and the Prisma client over it. */
export type Database = { pool: pg.Pool; prisma: PrismaClient };

/**
 * Opens one pool that Prisma and hand-written SQL share.
 * @param url a postgres:// URL
 * @param timeoutMs when the server ends a statement by itself, and we soon after where the server says nothing at all any more;
 * never unless given
 */
export function openDatabase(url: string, timeoutMs?: number): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: timeoutMs,
    ...(timeoutMs !== undefined && { query_timeout: waitForServerMs(timeoutMs) }),
    // A host that is gone never closes a connection: the system finds out by asking, after minutes and not never.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    onConnect: inUtc,
  });
  // A connection that the server closes is replaced by the pool, and whoever has a statement on it is told; without these
  // listeners it would end the process, while it is idle and between two statements of one who keeps it.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: false }) }) };
}

/**
 * Prisma writes and reads moments without their zone and takes it for UTC. On a server with a zone of its own every period
 * would otherwise begin and end hours off.
 */
async function inUtc(client: pg.ClientBase): Promise<void> {
  await client.query("SET timezone TO 'UTC'");
}

const kept = globalThis as typeof globalThis & { daylightDatabase?: Database };

/** The process's database. @throws Error when DATABASE_URL is not set: scripts/start sets it. */
export function database(): Database {
  if (kept.daylightDatabase) return kept.daylightDatabase;
  const url = readEnv().DATABASE_URL;
  if (!url)
    throw new Error('DATABASE_URL is not set. Start the site with `npm start`, which starts a database.');
  kept.daylightDatabase = openDatabase(url, statementTimeoutMs());
  return kept.daylightDatabase;
}
