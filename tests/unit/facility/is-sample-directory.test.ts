import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isSampleDirectory } from '@/lib/facility/is-sample-directory';
import type { Database } from '@/lib/site/database';

const answering = (read: () => Promise<{ sample: boolean }>) => () =>
  ({ prisma: { directory: { findUniqueOrThrow: read } } }) as unknown as Database;
const silent = () => answering(() => new Promise(() => {}));

beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'daylightIsSample');
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Each time another database, for the same one is not waited for twice. */
async function whileSilent(): Promise<boolean> {
  const asked = isSampleDirectory(silent());
  await vi.advanceTimersByTimeAsync(1_500);
  return await asked;
}

it('is what the database says, and what it said last while it says nothing', async () => {
  expect(await whileSilent()).toBe(false);
  expect(await isSampleDirectory(answering(async () => ({ sample: true })))).toBe(true);
  expect(await whileSilent()).toBe(true);
  expect(await isSampleDirectory(answering(() => Promise.reject(new Error('gone'))))).toBe(true);
  expect(await isSampleDirectory(answering(async () => ({ sample: false })))).toBe(false);
  expect(await whileSilent()).toBe(false);
});
