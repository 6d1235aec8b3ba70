import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFiles } from '@/scripts/launch/hash-files';
import { stamped } from '@/scripts/launch/stamped';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'daylight-stamp-'));
  mkdirSync(path.join(root, 'app/search'), { recursive: true });
  writeFileSync(path.join(root, 'app/search/page.tsx'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

const hash = (salt: string[] = []) => hashFiles(root, ['app', 'not-there.ts'], salt);

describe('hashFiles', () => {
  it('changes with contents, with names and with what is mixed in', () => {
    const before = hash();
    expect(hash()).toBe(before);
    expect(hash(['https://example.org'])).not.toBe(before);
    writeFileSync(path.join(root, 'app/search/page.tsx'), 'two');
    const edited = hash();
    expect(edited).not.toBe(before);
    writeFileSync(path.join(root, 'app/empty.ts'), '');
    expect(hash()).not.toBe(edited);
  });
});

describe('stamped', () => {
  const stamp = () => path.join(root, 'made-from');

  it('does the work once for the same inputs, and again for others', async () => {
    let times = 0;
    const work = async () => {
      times += 1;
    };
    expect(await stamped(stamp(), 'a', work)).toBe(true);
    expect(await stamped(stamp(), 'a', work)).toBe(false);
    expect(await stamped(stamp(), 'b', work)).toBe(true);
    expect(times).toBe(2);
  });

  it('does work again that failed in the middle', async () => {
    await stamped(stamp(), 'a', async () => {});
    const failing = stamped(stamp(), 'b', () => Promise.reject(new Error('killed')));
    await expect(failing).rejects.toThrow('killed');
    expect(await stamped(stamp(), 'a', async () => {})).toBe(true);
  });
});
