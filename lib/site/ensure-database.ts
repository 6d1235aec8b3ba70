import pg from 'pg';
import { StartProblem } from './start-problem';

const connectionTimeoutMs = 5_000;

/**
 * Makes sure that a database answers, and creates it on its server when only the database itself is missing.
 * @throws StartProblem in one sentence that names host and port, never the password
 */
export async function ensureDatabase(url: string): Promise<void> {
  try {
    await query(url, 'select 1');
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw unanswered(url, error);
    await create(url);
  }
}

async function create(url: string): Promise<void> {
  const server = new URL(url);
  const name = decodeURIComponent(server.pathname.slice(1));
  server.pathname = '/postgres';
  try {
    await query(server.toString(), `create database ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    // Another start may have been quicker.
    if ((error as { code?: string }).code === '42P04') return;
    throw new StartProblem(`Database "${name}" does not exist and could not be created: ${reason(error)}.`);
  }
}

async function query(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectionTimeoutMs });
  // An error of the connection after it failed has nobody left to tell.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end().catch(() => {});
  }
}

function unanswered(url: string, error: unknown): StartProblem {
  const { hostname, port } = new URL(url);
  return new StartProblem(
    `The database of DATABASE_URL (${hostname}:${port || 5432}) does not answer: ${reason(error)}.`,
  );
}

function reason(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ECONNREFUSED') return 'nothing listens there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host';
  return message || code || 'no reason was given';
}
