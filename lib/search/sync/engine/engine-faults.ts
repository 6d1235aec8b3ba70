import { MeiliRefusedError, MeiliUnavailableError } from '@/lib/search/engines/meilisearch/meili-errors';

/** The engine gives no answer, or will take nothing from us now: no document is to blame. Try again later. */
export class EngineAway extends Error {}

/** The engine does not have the index that the database says it has: it was emptied, or put back to another state. */
export class IndexLost extends Error {}

/** The engine refuses what it was sent: some document in it is to blame. */
export class Refused extends Error {}

/** The engine took a task and broke over it: a full disk, or a fault of its own, which one document may have called up. */
export class TaskBroke extends Error {}

const LOST = ['index_not_found', 'task_not_found'];
const TO_BLAME = [400, 413, 422];

/** Asks the engine. @throws EngineAway, IndexLost or Refused for all that it may say instead of an answer */
export async function askEngine<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw faultOf(error);
  }
}

function faultOf(error: unknown): unknown {
  if (error instanceof MeiliUnavailableError) return new EngineAway(error.message);
  if (!(error instanceof MeiliRefusedError)) return error;
  if (LOST.includes(error.code)) return new IndexLost(error.message);
  return TO_BLAME.includes(error.status) ? new Refused(error.message) : new EngineAway(error.message);
}
