import { beforeEach, describe, expect, it, vi } from 'vitest';
import { boxLimit, paidInTime } from '@/lib/search/paid-in-time';

const never = new Promise<never>(() => {});
const log = vi.fn();
beforeEach(() => {
  log.mockReset();
  vi.spyOn(console, 'error').mockImplementation(log);
});

describe('what is to stand in the box', () => {
  it('stands there when it comes in time', async () => {
    expect(await paidInTime(Promise.resolve(['one']), never)).toEqual(['one']);
  });

  it('is nothing once the limit is over, however long it takes', async () => {
    expect(await paidInTime(never, Promise.resolve())).toEqual([]);
  });

  it('is nothing where it fails, and the log has the error’s name alone', async () => {
    expect(await paidInTime(Promise.reject(new RangeError('near Worcester')), never)).toEqual([]);
    expect(await paidInTime(Promise.reject('near Worcester'), never)).toEqual([]);
    expect(log.mock.calls.flat()).toEqual([
      'The paid box was left out: RangeError.',
      'The paid box was left out: an unknown error.',
    ]);
  });

  it('may fail after it was given up, and nothing is thrown where nobody waits', async () => {
    let fail = (_: Error) => {};
    const late = new Promise<never>((_, reject) => {
      fail = reject;
    });
    expect(await paidInTime(late, Promise.resolve())).toEqual([]);
    fail(new TypeError('too late'));
    await expect.poll(() => log.mock.calls).toContainEqual(['The paid box was left out: TypeError.']);
  });
});

describe('the limit', () => {
  it('leaves no timer behind once nobody waits', async () => {
    const { over, cancel } = boxLimit();
    cancel();
    await expect(over).resolves.toBeNull();
  });

  it('is over by itself', async () => {
    await expect(boxLimit().over).resolves.toBeNull();
  });
});
