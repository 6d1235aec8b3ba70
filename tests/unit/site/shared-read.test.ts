import { describe, expect, it, vi } from 'vitest';
import { sharedRead } from '@/lib/site/shared-read';

/** A question whose answers are given by hand, each with the number of its asking. */
function byHand() {
  const waiting: { answer: () => void; fail: () => void }[] = [];
  let asked = 0;
  const ask = sharedRead(() => {
    const number = ++asked;
    return new Promise<number>((resolve, reject) => {
      waiting.push({ answer: () => resolve(number), fail: () => reject(new Error(`no ${number}`)) });
    });
  });
  return { ask, waiting, asked: () => asked };
}

/** Lets whatever waits for an answer go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a shared question', () => {
  it('is put at once where nobody else asks', async () => {
    const { ask, waiting } = byHand();
    const first = ask();
    waiting[0]?.answer();
    expect(await first).toBe(1);
    const second = ask();
    waiting[1]?.answer();
    expect(await second).toBe(2);
  });

  it('is put once more for all who asked while it was on its way', async () => {
    const { ask, waiting, asked } = byHand();
    const first = ask();
    const crowd = [ask(), ask(), ask()];
    expect(asked()).toBe(1);
    waiting[0]?.answer();
    expect(await first).toBe(1);
    await settle();
    const late = ask();
    waiting[1]?.answer();
    expect(await Promise.all(crowd)).toEqual([2, 2, 2]);
    await settle();
    waiting[2]?.answer();
    expect(await late).toBe(3);
    expect(asked()).toBe(3);
  });

  it('fails for those who waited for it, and is put again for the others', async () => {
    const { ask, waiting } = byHand();
    const first = ask();
    const second = ask();
    waiting[0]?.fail();
    await expect(first).rejects.toThrow('no 1');
    await settle();
    waiting[1]?.answer();
    expect(await second).toBe(2);
  });

  it('is put again after a second where no answer comes, and the late one is for who asked first', async () => {
    vi.useFakeTimers();
    try {
      const { ask, waiting, asked } = byHand();
      const first = ask();
      const second = ask();
      await vi.advanceTimersByTimeAsync(999);
      expect(asked()).toBe(1);
      await vi.advanceTimersByTimeAsync(1);
      expect(asked()).toBe(2);
      waiting[1]?.answer();
      expect(await second).toBe(2);
      waiting[0]?.answer();
      expect(await first).toBe(1);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
