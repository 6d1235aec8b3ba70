import { MeiliRefusedError, MeiliUnavailableError } from '@/lib/search/engines/meilisearch/meili-errors';

/** The engine gives no answer, or will take nothing from us now: no document is to blame. Try again later. */
export class EngineAway extends Error {}

/** The engine does not have the index that the database says it has: it was emptied, or put back to another state. */
export class IndexLost extends Error {}

/** The engine refuses what it was sent: some document in it is to blame. */
export class Refused extends Error {}

/** The engine took a task and broke over it by a fault of its own, which one document may have called up. */
export class TaskBroke extends Error {}

const LOST = ['index_not_found', 'task_not_found'];
const TO_BLAME = [400, 413, 422];

/** What the engine says with the status of a bad document, or as a fault of its own, when its machine has no room for any. */
const NO_ROOM = ['no_space_left_on_device', 'io_error', 'too_many_open_files', 'database_size_limit_reached'];

/** Whether a code of the engine's means that it can write nothing now, whatever it is sent. */
export const hasNoRoom = (code: string | undefined): boolean => code !== undefined && NO_ROOM.includes(code);

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
  const isToBlame = TO_BLAME.includes(error.status) && !hasNoRoom(error.code);
  return isToBlame ? new Refused(error.message) : new EngineAway(error.message);
}
