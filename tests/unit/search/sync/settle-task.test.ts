import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { openMeili } from '@/lib/search/engines/meilisearch/meili-client';
import { EngineAway, IndexLost, Refused, TaskBroke } from '@/lib/search/sync/engine/engine-faults';
import { settleTask } from '@/lib/search/sync/engine/settle-task';
import { sendJson, startStandIn } from '../meilisearch/stand-in';

let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

const TASK = { taskUid: 7 } as Parameters<typeof settleTask>[1];

/** Waits for a task that is found in each of these states in turn, and in the last from then on. */
async function settle(states: object[], signal = new AbortController().signal) {
  const left = [...states];
  const standIn = await startStandIn((_, response) =>
    sendJson(response, { uid: 7, ...(left.length > 1 ? left.shift() : left[0]) }),
  );
  stop = standIn.stop;
  const settled = settleTask({ engine: openMeili({ host: standIn.host, timeoutMs: 5_000 }), signal }, TASK);
  return { settled, asked: standIn.asked };
}

test('a task is waited for until it has succeeded', async () => {
  const { settled, asked } = await settle([
    { status: 'enqueued' },
    { status: 'processing' },
    { status: 'succeeded' },
  ]);
  await settled;
  expect(asked.map(({ path }) => path)).toEqual(['/tasks/7', '/tasks/7', '/tasks/7']);
});

test.each([
  ['a document was to blame', { code: 'invalid_document_geo_field', type: 'invalid_request' }, Refused],
  ['the engine broke', { code: 'internal', type: 'internal' }, TaskBroke],
  // A full disk is nobody's fault: no document is to be blamed for it.
  ['its disk is full', { code: 'no_space_left_on_device', type: 'system' }, EngineAway],
  ['its files are at their limit', { code: 'database_size_limit_reached', type: 'internal' }, EngineAway],
  ['the index is gone', { code: 'index_not_found', type: 'invalid_request' }, IndexLost],
])('a task that failed because %s fails, though the server said 200', async (_, error, kind) => {
  const said = { ...error, message: 'The document `aa2222` has no such point.' };
  const { settled } = await settle([{ status: 'failed', error: said }]);
  await expect(settled).rejects.toBeInstanceOf(kind);
  await expect(settled).rejects.toThrow('aa2222');
});

test('a task that somebody cancelled is no success', async () => {
  const { settled } = await settle([{ status: 'canceled', error: null }]);
  await expect(settled).rejects.toBeInstanceOf(EngineAway);
});

test('whoever waits may stop waiting', async () => {
  const ends = new AbortController();
  const { settled, asked } = await settle([{ status: 'processing' }], ends.signal);
  while (asked.length === 0) await sleep(5);
  ends.abort(new Error('The worker ends.'));
  await expect(settled).rejects.toThrow();
  const before = asked.length;
  await sleep(60);
  expect(asked).toHaveLength(before);
});
