import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { promptly } from '@/lib/site/promptly';

const DATABASE = {};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A read that ends when the test says so, and whether it is still waited for. */
function aRead() {
  const ends: ((error?: Error) => void)[] = [];
  const ask = promptly(
    () =>
      new Promise<void>((resolve, reject) => {
        ends.push((error) => (error ? reject(error) : resolve()));
      }),
  );
  const isOver = async (wait: Promise<void>) =>
    await Promise.race([wait.then(() => true), vi.advanceTimersByTimeAsync(0).then(() => false)]);
  return { ask, ends, isOver };
}

it('ends with the answer, and asks anew for whoever comes then', async () => {
  const { ask, ends, isOver } = aRead();
  const wait = ask(DATABASE);
  expect(await isOver(wait)).toBe(false);
  ends[0]?.();
  expect(await isOver(wait)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  ask(DATABASE);
  expect(ends).toHaveLength(2);
});

it('ends where the read fails', async () => {
  const { ask, ends, isOver } = aRead();
  const wait = ask(DATABASE);
  ends[0]?.(new Error('gone'));
  expect(await isOver(wait)).toBe(true);
});

it('ends after a second at most, and holds nobody up again while the same question waits', async () => {
  const { ask, ends, isOver } = aRead();
  const first = ask(DATABASE);
  await vi.advanceTimersByTimeAsync(999);
  expect(await isOver(first)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isOver(first)).toBe(true);
  expect(await isOver(ask(DATABASE))).toBe(true);
  expect(ends).toHaveLength(1);
  ends[0]?.(new Error('late'));
  await vi.advanceTimersByTimeAsync(0);
  expect(await isOver(ask(DATABASE))).toBe(false);
  expect(ends).toHaveLength(2);
});

it('asks each database by itself', () => {
  const { ask, ends } = aRead();
  ask(DATABASE);
  ask({});
  expect(ends).toHaveLength(2);
});
