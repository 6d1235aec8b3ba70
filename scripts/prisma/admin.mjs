import pg from 'pg';

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @throws when the database does not answer */
export async function canConnect(url) {
  await withClient(url, (client) => client.query('select 1'));
  return {};
}

/** Creates the database that a URL names, through the server's `postgres` database. */
export async function createDatabase(url) {
  const admin = new URL(url);
  const databaseName = decodeURIComponent(admin.pathname.slice(1));
  admin.pathname = '/postgres';
  admin.search = '';
  await withClient(admin.toString(), (client) =>
    client.query(`create database ${pg.escapeIdentifier(databaseName)}`),
  );
  return { databaseName };
}

/** Runs a script of several statements as it stands. */
export async function runScript(url, script) {
  await withClient(url, (client) => client.query(script));
  return null;
}

const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH']);

/** Gives an error the code that Prisma's own engine would: it decides what the command does next. */
export function withPrismaCode(error, url) {
  const { code, message } = error ?? {};
  if (code === '3D000') return Object.assign(error, { code: 'P1003' });
  if (code === '28P01' || code === '28000') return Object.assign(error, { code: 'P1000' });
  if (!unreachable.has(code)) return error instanceof Error ? error : new Error(String(message ?? error));
  const { hostname, port } = new URL(url);
  const hint = `The database at ${hostname}:${port || 5432} does not answer. \`npm start\` or \`npm run dev\` starts it.`;
  return Object.assign(new Error(hint), { code: 'P1001' });
}
