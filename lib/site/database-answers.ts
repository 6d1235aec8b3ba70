import { type Database, database } from './database';

/** Whether the database answers now. Asked before each page, for a page that fails half way is blank without script. */
export async function databaseAnswers(open: () => Pick<Database, 'pool'> = database): Promise<boolean> {
  try {
    await open().pool.query({ name: 'ping', text: 'SELECT 1' });
    return true;
  } catch {
    return false;
  }
}
