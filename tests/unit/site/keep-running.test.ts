import { describe, expect, it } from 'vitest';
import { type KeepRunningOptions, keepRunning, type Running } from '@/lib/site/keep-running';
import { waitUntil } from '@/tests/fixtures/wait-until';

/** A process that ends when it is told to. */
function fakeProcess() {
  let end: (why: string) => void = () => {};
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  const fake = { ended, stopped: 0, end, stop: async () => {} };
  fake.stop = async () => {
    fake.stopped += 1;
    end('stopped');
  };
  return fake;
}

function keep(options: Partial<KeepRunningOptions> = {}) {
  const started: ReturnType<typeof fakeProcess>[] = [];
  const said: string[] = [];
  const start = async (): Promise<Running> => {
    started.push(fakeProcess());
    return started.at(-1) as Running;
  };
  const kept = keepRunning({
    start,
    onTrouble: (why) => said.push(why),
    onRecovery: () => said.push('back'),
    waitsMs: [1],
    ...options,
  });
  return { ...kept, started, said };
}

describe('keepRunning', () => {
  it('starts it, starts it again whenever it ends, and says both', async () => {
    const { stop, started, said } = keep();
    await waitUntil(() => started.length === 1);
    started[0]?.end('SIGKILL');
    await waitUntil(() => started.length === 2);
    started[1]?.end('exit code 1');
    await waitUntil(() => started.length === 3);
    await waitUntil(() => said.length === 4);
    expect(said).toEqual(['SIGKILL', 'back', 'exit code 1', 'back']);
    await stop();
  });

  it('takes over one that runs already', async () => {
    const first = fakeProcess();
    const { stop, started } = keep({ first });
    expect(started).toHaveLength(0);
    first.end('SIGKILL');
    await waitUntil(() => started.length === 1);
    await stop();
    expect(started[0]?.stopped).toBe(1);
  });

  it('stops it for good, waits until it has, and says nothing of it', async () => {
    const { stop, started, said } = keep();
    await waitUntil(() => started.length === 1);
    await stop();
    expect(started[0]?.stopped).toBe(1);
    expect(said).toEqual([]);
    expect(started).toHaveLength(1);
  });

  it('tries one that does not start again and again, and says so once', async () => {
    let tries = 0;
    const running = fakeProcess();
    const { stop, said } = keep({
      start: async () => {
        tries += 1;
        if (tries < 4) throw new Error('the port is busy');
        return running;
      },
    });
    await waitUntil(() => tries === 4);
    await waitUntil(() => said.length === 2);
    expect(said).toEqual(['the port is busy', 'back']);
    await stop();
  });

  it('is stopped while it waits for its next try', async () => {
    const { stop, started } = keep({ first: fakeProcess(), waitsMs: [3_600_000] });
    await stop();
    const ended = fakeProcess();
    ended.end('SIGKILL');
    const waiting = keep({ first: ended, waitsMs: [3_600_000] });
    await waitUntil(() => waiting.said.length === 1);
    await waiting.stop();
    expect([...started, ...waiting.started]).toEqual([]);
  });

  it('is stopped in the middle of a start, which is told and then stopped as well', async () => {
    const running = fakeProcess();
    let wasTold = false;
    let go: () => void = () => {};
    const mayStart = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { stop } = keep({
      start: async (over) => {
        await mayStart;
        wasTold = over.aborted;
        return running;
      },
    });
    const stopping = stop();
    go();
    await stopping;
    expect(wasTold).toBe(true);
    expect(running.stopped).toBe(1);
  });

  it('waits longer before each try that follows', async () => {
    const began: number[] = [];
    const { stop } = keep({
      start: async () => {
        began.push(performance.now());
        const brief = fakeProcess();
        brief.end('at once');
        return brief;
      },
      waitsMs: [5, 40, 160],
    });
    await waitUntil(() => began.length >= 5);
    await stop();
    const gaps = began.slice(1).map((time, index) => time - Number(began[index]));
    for (const [index, atLeast] of [5, 40, 160, 160].entries())
      expect(gaps[index]).toBeGreaterThan(atLeast - 3);
  });

  it('begins with the shortest wait again once it ran steadily', async () => {
    let starts = 0;
    const { stop } = keep({
      start: async () => {
        starts += 1;
        const brief = fakeProcess();
        brief.end('in the end');
        return brief;
      },
      // With the second wait it would never come to a third start.
      waitsMs: [1, 3_600_000],
      steadyMs: 0,
    });
    await waitUntil(() => starts >= 3);
    await stop();
  });
});
