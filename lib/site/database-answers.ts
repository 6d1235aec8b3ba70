import type pg from 'pg';
import { type Clock, systemClock } from './clock';
import { type Database, database } from './database';

/** Many pages share one question; a database that went away shows a moment later all the same. */
const ASK_EVERY_MS = 1_000;

type Asked = { until: number; answers: Promise<boolean> };

const lastAsked = new WeakMap<pg.Pool, Asked>();

/**
 * Whether the database answers. Asked before each page, for a page that fails half way is blank without script; of the
 * database itself at most once a second. While every connection is at work it does answer: it is busy.
 */
export async function databaseAnswers(
  open: () => Pick<Database, 'pool'> = database,
  clock: Clock = systemClock,
): Promise<boolean> {
  try {
    const { pool } = open();
    const last = lastAsked.get(pool);
    if (last && clock.now().getTime() < last.until) return await last.answers;
    // Ten connections that are only being tried look as busy as ten at work.
    if (isBusy(pool) && (!last || (await last.answers))) return true;
    const asked: Asked = { until: Number.POSITIVE_INFINITY, answers: ping(pool) };
    lastAsked.set(pool, asked);
    const answers = await asked.answers;
    asked.until = clock.now().getTime() + ASK_EVERY_MS;
    return answers;
  } catch {
    return false;
  }
}

const isBusy = ({ totalCount, idleCount, options }: pg.Pool): boolean =>
  idleCount === 0 && totalCount >= options.max;

async function ping(pool: pg.Pool): Promise<boolean> {
  try {
    await pool.query({ name: 'ping', text: 'SELECT 1' });
    return true;
  } catch (error) {
    // Ended by its own time limit: slow, but there.
    return (error as { code?: string }).code === '57014';
  }
}
