import { setTimeout as sleep } from 'node:timers/promises';
import type { EnqueuedTask, Task } from 'meilisearch';
import type { Sync } from '@/lib/search/sync/sync';
import { askEngine, EngineAway, hasNoRoom, IndexLost, Refused, TaskBroke } from './engine-faults';

const FIRST_PAUSE_MS = 20;
/** An answer costs the engine a millisecond, and what waits for the task stands idle for half of this on average. */
const LONGEST_PAUSE_MS = 100;

/**
 * Waits until the engine has done what it took. To have taken it means nothing yet, and a failed task is answered like any other.
 * @throws Refused when what was sent is to blame, TaskBroke, IndexLost or EngineAway; the signal's reason when that ends the wait
 */
export async function settleTask(
  { engine, signal }: Pick<Sync, 'engine' | 'signal'>,
  { taskUid }: EnqueuedTask,
): Promise<void> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
    signal.throwIfAborted();
    const task = await askEngine(() => engine.ask((client) => client.tasks.getTask(taskUid)));
    if (task.status === 'succeeded') return;
    if (task.status === 'failed') throw failureOf(task);
    if (task.status === 'canceled') throw new EngineAway('Somebody cancelled its task.');
    await sleep(pauseMs, undefined, { signal });
  }
}

function failureOf({ error }: Task): Error {
  const said = `${error?.code ?? 'unknown'}: ${error?.message ?? 'no reason was given'}`;
  if (error?.code === 'index_not_found') return new IndexLost(said);
  if (hasNoRoom(error?.code)) return new EngineAway(said);
  return error?.type === 'invalid_request' ? new Refused(said) : new TaskBroke(said);
}
