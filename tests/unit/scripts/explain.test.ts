import { closeSync, openSync, writeSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { StartProblem } from '@/lib/site/start-problem';
import { explain } from '@/scripts/launch/explain.mjs';
import { nodeProblem } from '@/scripts/launch/node-problem.mjs';

const coded = (code: string, path?: string) =>
  Object.assign(new Error(code), { code, ...(path ? { path } : {}) });

describe('explain', () => {
  it('shows a problem that was foreseen as it is', () => {
    expect(explain(new StartProblem('Port 3000 is busy.'))).toBe('Port 3000 is busy.');
  });

  it.runIf(process.platform === 'linux')(
    'says that the disk is full, from the real error of a full device',
    () => {
      const full = openSync('/dev/full', 'w');
      let thrown: unknown;
      try {
        writeSync(full, 'x');
      } catch (error) {
        thrown = error;
      }
      closeSync(full);
      expect(explain(thrown)).toMatch(/^The disk is full: free some space \(.+\), then start again\.$/);
    },
  );

  it('says the same when PostgreSQL reports it', () => {
    expect(explain(coded('53100'))).toMatch(/^The disk is full/);
  });

  it('names the folder that cannot be written', () => {
    expect(explain(coded('EACCES', '/srv/daylight/.data'))).toBe(
      '/srv/daylight/.data cannot be written by this user: change its owner, or start as another user.',
    );
    expect(explain(coded('EROFS', '/srv'))).toBe(
      '/srv is on a read-only disk: move the project to a folder that can be written.',
    );
  });

  it('keeps the stack of what nobody foresaw', () => {
    expect(explain(new TypeError('x is not a function'))).toMatch(/^TypeError: x is not a function\n +at /);
    expect(explain('plain')).toBe('plain');
  });
});

describe('nodeProblem', () => {
  it('takes Node 20.19 and later, and refuses what is older in one sentence', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '100.1.0'])
      expect(nodeProblem(version)).toBeNull();
    for (const version of ['20.18.9', '18.20.1', '8.0.0'])
      expect(nodeProblem(version)).toBe(
        `Daylight needs Node 20.19 or later, and this is Node ${version}: see https://nodejs.org.`,
      );
  });
});
