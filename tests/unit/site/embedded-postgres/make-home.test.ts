import {
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome } from '@/lib/site/embedded-postgres/make-home';

// Who runs PostgreSQL: ourselves, so that this can be tried by anyone; another where only root can give folders away.
const ourselves = { name: 'me', uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
const nobody = { name: 'nobody', uid: 65_534, gid: 65_534 };
const asRoot = process.getuid?.() === 0;
let folder: string;
let home: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-home-'));
  home = path.join(folder, 'daylight-0123456789ab');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('makeHome', () => {
  it('makes a folder that nobody else may enter, with the folders on the way', () => {
    home = path.join(folder, 'deeper', 'postgres');
    makeHome({ home, user: null });
    expect(statSync(home).mode & 0o777).toBe(0o700);
  });

  it('takes the one of an earlier start', () => {
    makeHome({ home, user: ourselves });
    writeFileSync(path.join(home, 'kept'), '');
    makeHome({ home, user: ourselves });
    expect(statSync(path.join(home, 'kept')).isFile()).toBe(true);
  });

  it('refuses a link that somebody put there, and leaves what it leads to alone', () => {
    const target = path.join(folder, 'precious');
    mkdirSync(target);
    symlinkSync(target, home);
    const before = statSync(target);
    for (const user of [ourselves, nobody, null])
      expect(() => makeHome({ home, user })).toThrow(`${home} is not a folder: delete it`);
    expect(statSync(target).uid).toBe(before.uid);
    expect(lstatSync(home).isSymbolicLink()).toBe(true);
  });

  it('refuses a link that leads nowhere yet, and makes nothing there', () => {
    symlinkSync(path.join(folder, 'nowhere'), home);
    expect(() => makeHome({ home, user: ourselves })).toThrow('is not a folder');
    expect(lstatSync(path.join(folder, 'nowhere'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('refuses a file', () => {
    writeFileSync(home, '');
    expect(() => makeHome({ home, user: null })).toThrow('is not a folder');
  });

  it.runIf(asRoot)(
    'refuses the folder of another user, and gives its own to the one that runs PostgreSQL',
    () => {
      makeHome({ home, user: nobody });
      expect(statSync(home).uid).toBe(nobody.uid);
      makeHome({ home, user: nobody });
      chownSync(home, 12_345, 12_345);
      expect(() => makeHome({ home, user: nobody })).toThrow(`${home} belongs to another user`);
      expect(statSync(home).uid).toBe(12_345);
    },
  );
});
