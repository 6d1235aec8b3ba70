import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { makeMigrationSafe } from './migration-safe-connection.mjs';

const schemaOf = (url) => new URL(url).searchParams.get('schema') ?? 'public';

// One connection: migrations hold an advisory lock and set the search path, both of which belong to a connection.
const openPool = (url) => new pg.Pool({ connectionString: withoutSchema(url), max: 1 });

function withoutSchema(url) {
  const plain = new URL(url);
  plain.searchParams.delete('schema');
  return plain.toString();
}

/**
 * An adapter factory as the schema engine needs one, with shadow databases: empty ones in which `migrate dev` replays the
 * history. The factory of @prisma/adapter-pg would open the main database in their place.
 */
export function createAdapterFactory(url, shadowUrl) {
  // `generate` and `diff` between two files ask for an adapter and never connect.
  const mainUrl = url ?? 'postgresql://nobody@127.0.0.1:1/none';
  const schema = schemaOf(mainUrl);
  const pool = openPool(mainUrl);
  const shadows = new Set();

  async function openShadow() {
    const name = `daylight_shadow_${randomUUID()}`;
    const target = new URL(shadowUrl ?? mainUrl);
    if (!shadowUrl) {
      await pool.query(`create database "${name}"`);
      target.pathname = `/${name}`;
    }
    const shadowPool = openPool(target.toString());
    if (shadowUrl) await shadowPool.query('drop schema if exists public cascade; create schema public');
    const dispose = async () => {
      if (!shadows.delete(dispose)) return;
      await shadowPool.end();
      if (!shadowUrl) await pool.query(`drop database if exists "${name}"`);
    };
    shadows.add(dispose);
    const connection = await new PrismaPg(shadowPool, { schema }).connect();
    return Object.assign(makeMigrationSafe(connection, shadowPool), { dispose });
  }

  const factory = new PrismaPg(pool, { schema, disposeExternalPool: false });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => makeMigrationSafe(await connect(), pool);
  factory.connectToShadowDb = openShadow;
  return {
    factory,
    dropShadows: async () => {
      for (const dispose of [...shadows]) await dispose();
    },
  };
}
