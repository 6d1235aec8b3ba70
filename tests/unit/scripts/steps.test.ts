import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { step } from '@/scripts/launch/steps.mjs';

/** A log file, or a terminal of 60 columns, that keeps what was written. */
function output(isTTY: boolean, columns = 60) {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  return { written, out: { isTTY, columns, write } as unknown as NodeJS.WriteStream };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const takes = (ms: number) => new Promise<number>((resolve) => setTimeout(() => resolve(7), ms));

describe('step', () => {
  it('prints name, outcome and time when it is done, and hands on the value', async () => {
    const { written, out } = output(false);
    const done = step(
      'migrate',
      () => takes(1_500),
      (value) => `${value} applied`,
      out,
    );
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await done).toBe(7);
    expect(written).toEqual(['✓ migrate    7 applied, 1.5 s\n']);
  });

  it('shows that it is alive after two seconds, with what it reports, and in a log every ten seconds from then on', async () => {
    const { written, out } = output(false);
    const work = (report: (line: string) => void) => {
      report('12 of 40');
      return takes(13_000);
    };
    const done = step('install', work, undefined, out);
    await vi.advanceTimersByTimeAsync(13_000);
    await done;
    expect(written).toEqual([
      '  install    12 of 40, 2.0 s\n',
      '  install    12 of 40, 12.0 s\n',
      '✓ install    13.0 s\n',
    ]);
  });

  it('keeps to one line on a terminal', async () => {
    const { written, out } = output(true);
    const done = step('build', () => takes(3_200), undefined, out);
    await vi.advanceTimersByTimeAsync(3_200);
    await done;
    expect(written).toHaveLength(4);
    expect(written.slice(0, -1).every((text) => text.startsWith('\r') && !text.includes('\n'))).toBe(true);
    expect(written.at(-1)).toBe('\r\x1b[2K✓ build      3.2 s\n');
  });

  it.each([
    [20, '  build      working'.slice(0, 19)],
    [0, '  build      working, 2.0 s'],
  ])('cuts a line to a terminal of %i columns; one without a width gets all of it', async (columns, line) => {
    const { written, out } = output(true, columns);
    const done = step('build', () => takes(2_200), undefined, out);
    await vi.advanceTimersByTimeAsync(2_200);
    await done;
    expect(written[0]).toBe(`\r\x1b[2K${line}`);
  });

  it('marks a step that fails, and passes the error on', async () => {
    const { written, out } = output(false);
    const failing = step('serve', () => Promise.reject(new Error('no')), undefined, out);
    await expect(failing).rejects.toThrow('no');
    expect(written).toEqual(['✗ serve      0.0 s\n']);
  });
});
