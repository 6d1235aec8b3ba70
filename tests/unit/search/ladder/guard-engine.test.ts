import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MeiliRefusedError, MeiliUnavailableError } from '@/lib/search/engines/meilisearch/meili-errors';
import type { EngineLimits } from '@/lib/search/ladder/engine-limits';
import { type Trouble, troubleOf } from '@/lib/search/ladder/engine-trouble';
import { guardEngine } from '@/lib/search/ladder/guard-engine';

const limits: EngineLimits = {
  timeoutMs: 400,
  failuresInARow: 3,
  restMs: 10_000,
  tryAfterMs: 1_000,
  atOnce: 2,
  waiting: 1,
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const broken = () => Promise.reject(new MeiliUnavailableError('Meilisearch answered with status 500.'));
const refused = () => Promise.reject(new MeiliRefusedError(400, 'invalid_search_filter'));
const well = () => Promise.resolve('well');
const never = () => new Promise<never>(() => {});
const trouble = (asked: Promise<unknown>): Promise<Trouble | 'none'> =>
  asked.then(() => 'none' as const, troubleOf);

async function fail(guard: ReturnType<typeof guardEngine>, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await guard.run(broken).catch(() => {});
}

describe('time', () => {
  test('a question is given up after its time', async () => {
    const guard = guardEngine(limits);
    let came: Trouble | 'none' | null = null;
    trouble(guard.run(never)).then((how) => {
      came = how;
    });
    await vi.advanceTimersByTimeAsync(399);
    expect(came).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(came).toBe('timed-out');
  });

  test('a question that was answered is not given up later', async () => {
    const guard = guardEngine(limits);
    expect(await guard.run(well)).toBe('well');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(guard.state()).toBe('asked');
  });
});

describe('the breaker', () => {
  test('leaves the engine alone after failures in a row', async () => {
    const guard = guardEngine(limits);
    await fail(guard, 3);
    expect(guard.state()).toBe('resting');
    const ask = vi.fn(well);
    expect(await trouble(guard.run(ask))).toBe('resting');
    expect(ask).not.toHaveBeenCalled();
  });

  test('counts failures in a row only', async () => {
    const guard = guardEngine(limits);
    await fail(guard, 2);
    await guard.run(well);
    await fail(guard, 2);
    expect(guard.state()).toBe('asked');
  });

  test('is not opened by mistakes of ours', async () => {
    const guard = guardEngine(limits);
    for (let time = 0; time < 10; time++) expect(await trouble(guard.run(refused))).toBe('refused');
    expect(guard.state()).toBe('asked');
  });

  test('lets one question try the engine after its rest, and closes by itself', async () => {
    const guard = guardEngine(limits);
    await fail(guard, 3);
    await vi.advanceTimersByTimeAsync(limits.restMs);
    const ask = vi.fn(well);
    expect(await trouble(guard.run(ask))).toBe('resting');
    expect(ask).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(0);
    expect(guard.state()).toBe('asked');
    expect(await guard.run(well)).toBe('well');
  });

  test('nobody waits for that try, and no second one is made beside it', async () => {
    const guard = guardEngine(limits);
    await fail(guard, 3);
    await vi.advanceTimersByTimeAsync(limits.restMs);
    const ask = vi.fn(never);
    // Not a millisecond passes on the clock.
    expect(await trouble(guard.run(ask))).toBe('resting');
    expect(guard.state()).toBe('tried');
    expect(await trouble(guard.run(ask))).toBe('resting');
    expect(ask).toHaveBeenCalledOnce();
  });

  test('rests again when that try fails', async () => {
    const guard = guardEngine(limits);
    await fail(guard, 3);
    await vi.advanceTimersByTimeAsync(limits.restMs);
    await trouble(guard.run(never));
    await vi.advanceTimersByTimeAsync(limits.timeoutMs);
    expect(guard.state()).toBe('resting');
    await vi.advanceTimersByTimeAsync(limits.restMs);
    await trouble(guard.run(well));
    await vi.advanceTimersByTimeAsync(0);
    expect(guard.state()).toBe('asked');
  });

  test('is closed by an engine that answers, even if it only finds fault with the question', async () => {
    const guard = guardEngine(limits);
    await fail(guard, 3);
    await vi.advanceTimersByTimeAsync(limits.restMs);
    await trouble(guard.run(refused));
    await vi.advanceTimersByTimeAsync(0);
    expect(guard.state()).toBe('asked');
  });
});

describe('where nobody asks', () => {
  const itself = (ask: () => Promise<unknown>) => ({ ask: vi.fn(ask), recovered: vi.fn() });
  /** Its rest, and the second in which somebody's search may come first. */
  const PAUSE_MS = limits.restMs + limits.tryAfterMs;

  test('the engine is tried after each rest, until it answers', async () => {
    let answer: () => Promise<unknown> = broken;
    const own = itself(() => answer());
    const guard = guardEngine(limits, own);
    await fail(guard, 3);
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(own.ask).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect([guard.state(), own.ask.mock.calls.length]).toEqual(['resting', 1]);
    answer = well;
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect([guard.state(), own.ask.mock.calls.length]).toEqual(['asked', 2]);
    expect(own.recovered).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(10 * PAUSE_MS);
    expect(own.ask).toHaveBeenCalledTimes(2);
  });

  test('it is tried though the clock was set back meanwhile', async () => {
    const own = itself(well);
    const guard = guardEngine(limits, own);
    await fail(guard, 3);
    vi.setSystemTime(Date.now() - 2 * limits.tryAfterMs);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect([guard.state(), own.ask.mock.calls.length]).toEqual(['resting', 0]);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect([guard.state(), own.ask.mock.calls.length]).toEqual(['asked', 1]);
  });

  test('however often it rests, it is tried once after each rest', async () => {
    const own = itself(broken);
    const guard = guardEngine(limits, own);
    await fail(guard, 3);
    for (let rest = 0; rest < 20; rest++) {
      await vi.advanceTimersByTimeAsync(limits.restMs);
      await trouble(guard.run(broken));
    }
    await vi.advanceTimersByTimeAsync(limits.timeoutMs);
    expect(own.ask).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(1);
  });

  test('it is not tried beside a search that tries it, nor after one that did', async () => {
    const own = itself(well);
    const guard = guardEngine(limits, own);
    await fail(guard, 3);
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    await trouble(guard.run(never));
    await vi.advanceTimersByTimeAsync(1);
    expect([guard.state(), own.ask.mock.calls.length]).toEqual(['tried', 0]);
    // That search fails, and the engine rests once more.
    await vi.advanceTimersByTimeAsync(limits.timeoutMs + PAUSE_MS - 2);
    expect([guard.state(), own.ask.mock.calls.length]).toEqual(['resting', 0]);
    await trouble(guard.run(well));
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect([guard.state(), own.ask.mock.calls.length]).toEqual(['asked', 0]);
  });
});

describe('the crowd', () => {
  test('more questions than the engine runs at once are turned away at once', async () => {
    const guard = guardEngine(limits);
    const [first, second, waiting] = [guard.run(never), guard.run(never), guard.run(well)].map(trouble);
    expect(await trouble(guard.run(well))).toBe('busy');
    await vi.advanceTimersByTimeAsync(limits.timeoutMs);
    expect(await first).toBe('timed-out');
    expect(await second).toBe('timed-out');
    expect(await waiting).toBe('none');
  });

  test('to be turned away is no failure of the engine', async () => {
    const guard = guardEngine(limits);
    const slow = () => new Promise((resolve) => setTimeout(resolve, 100));
    const asked = [1, 2, 3].map(() => trouble(guard.run(slow)));
    for (let time = 0; time < 10; time++) expect(await trouble(guard.run(well))).toBe('busy');
    await vi.advanceTimersByTimeAsync(300);
    expect(await Promise.all(asked)).toEqual(['none', 'none', 'none']);
    expect(guard.state()).toBe('asked');
  });

  test('who waited while the engine went down is not sent to it', async () => {
    const guard = guardEngine({ ...limits, failuresInARow: 1, atOnce: 1 });
    const ask = vi.fn(well);
    const asked = [trouble(guard.run(broken)), trouble(guard.run(ask))];
    expect(await Promise.all(asked)).toEqual(['unavailable', 'resting']);
    expect(ask).not.toHaveBeenCalled();
  });
});
