import { describe, expect, it } from 'vitest';
import { Shutdown } from '@/scripts/launch/shutdown.mjs';

describe('Shutdown', () => {
  it('stops everything once, newest first, even after a stop that fails', async () => {
    const shutdown = new Shutdown();
    const stopped: string[] = [];
    shutdown.add(() => stopped.push('lock'));
    shutdown.add(() => Promise.reject(new Error('gone already')));
    shutdown.add(() => stopped.push('server'));
    expect(shutdown.stopping).toBe(false);
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(stopped).toEqual(['server', 'lock']);
    expect(shutdown.stopping).toBe(true);
  });

  it('waits for what is still starting, and then stops it', async () => {
    const shutdown = new Shutdown();
    const stopped: string[] = [];
    const opening = new Promise<string>((resolve) => setTimeout(() => resolve('database'), 20));
    shutdown.add(async () => stopped.push(await opening));
    await shutdown.run();
    expect(stopped).toEqual(['database']);
  });

  it('stops what was added while it was stopping', async () => {
    const shutdown = new Shutdown();
    const stopped: string[] = [];
    shutdown.add(() => shutdown.add(() => stopped.push('late')));
    await shutdown.run();
    expect(stopped).toEqual(['late']);
  });

  it('tells work not to begin anything any more', async () => {
    const shutdown = new Shutdown();
    let told = false;
    shutdown.signal.addEventListener('abort', () => {
      told = true;
    });
    const running = shutdown.run();
    expect(told).toBe(true);
    await running;
  });
});
