import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTime } from '@/lib/site/in-time';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('gives what is answered in time, and waits no longer for it', async () => {
  expect(await inTime(Promise.resolve(7), 1_000)).toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});

it('gives nothing where that fails', async () => {
  expect(await inTime(Promise.reject(new Error('gone')), 1_000)).toBeNull();
});

it('gives nothing when the time is over, and minds no failure that comes later', async () => {
  let fail = (_error: Error) => {};
  const given = inTime(
    new Promise((_, reject) => {
      fail = reject;
    }),
    1_000,
  );
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await given).toBeNull();
  fail(new Error('late'));
  await vi.advanceTimersByTimeAsync(0);
});
