import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followBuild } from '@/lib/search/sync/follow-build';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A build that a test moves on, and the lines that were told of it. */
function aBuild() {
  const building = { sent: 0, seconds: 0 };
  const lines: string[] = [];
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const pool = { query: async () => ({ rows: [{ ...building }] }) } as never;
  // The timers that stand still here are the global ones.
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const following = followBuild(pool, done, (line) => lines.push(line), pause);
  const pass = async (seconds: number, sent = building.sent) => {
    building.sent = sent;
    for (let second = 0; second < seconds; second++) {
      building.seconds += 1;
      await vi.advanceTimersByTimeAsync(1_000);
    }
  };
  return { lines, pass, end: () => end(), following };
}

test('says how many were sent, and how many a second, each time that it is more', async () => {
  const { lines, pass } = aBuild();
  await pass(1);
  await pass(1, 2_500);
  await pass(2, 10_000);
  expect(lines).toEqual([
    '2500 facilities sent to the search engine (1250 a second)',
    '10000 facilities sent to the search engine (3333 a second)',
  ]);
});

test('leaves nobody without a line for longer than five seconds while the engine works on what it has', async () => {
  const { lines, pass } = aBuild();
  await pass(1, 2_500);
  await pass(11);
  expect(lines.slice(1)).toEqual([
    'The search engine is indexing what it was sent (6 s so far)',
    'The search engine is indexing what it was sent (11 s so far)',
  ]);
});

test('ends with the build, however that ends', async () => {
  const { end, following, pass, lines } = aBuild();
  end();
  await pass(2);
  await following;
  await pass(20, 5);
  expect(lines).toEqual([]);
});
