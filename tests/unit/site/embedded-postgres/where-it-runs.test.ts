import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canReach } from '@/lib/site/embedded-postgres/can-reach';
import { chooseHome } from '@/lib/site/embedded-postgres/choose-home';
import { nativeFolder } from '@/lib/site/embedded-postgres/native-folder';
import { removeStalePid } from '@/lib/site/embedded-postgres/remove-stale-pid';
import { postgresUser } from '@/lib/site/embedded-postgres/system-user';

const nobody = { name: 'nobody', uid: 65_534, gid: 65_534 };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-where-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('postgresUser', () => {
  const users = 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/bin/false\n';

  it('is ourselves unless we are root', () => {
    expect(postgresUser(1000, users)).toBeNull();
  });

  it('is "postgres" where there is one, else "nobody"', () => {
    expect(postgresUser(0, `${users}postgres:x:101:104::/:/bin/sh`)).toEqual({
      name: 'postgres',
      uid: 101,
      gid: 104,
    });
    expect(postgresUser(0, users)).toEqual({ name: 'nobody', uid: 65_534, gid: 65_533 });
  });

  it('is a problem where there is neither', () => {
    expect(() => postgresUser(0, 'root:x:0:0::/root:/bin/sh')).toThrow('set DATABASE_URL');
  });
});

describe('canReach', () => {
  it('needs every folder on the way', () => {
    const inner = path.join(folder, 'home/project/.data');
    mkdirSync(inner, { recursive: true });
    for (const part of ['home', 'home/project', 'home/project/.data'])
      chmodSync(path.join(folder, part), 0o755);
    expect(canReach(nobody, inner)).toBe(true);
    chmodSync(path.join(folder, 'home'), 0o700);
    expect(canReach(nobody, inner)).toBe(false);
    expect(canReach(null, inner)).toBe(true);
  });

  it('judges what does not exist yet by its nearest folder, and a link by where it leads', () => {
    expect(canReach(nobody, path.join(folder, 'not/yet'))).toBe(true);
    mkdirSync(path.join(folder, 'closed'), { mode: 0o700 });
    symlinkSync(path.join(folder, 'closed'), path.join(folder, 'link'));
    expect(canReach(nobody, path.join(folder, 'link', 'more'))).toBe(false);
  });
});

describe('chooseHome', () => {
  it('stays in .data when the user can reach that', () => {
    expect(chooseHome(path.join(folder, '.data'), nobody)).toBe(path.join(folder, '.data/postgres'));
    expect(existsSync(path.join(folder, '.data'))).toBe(true);
  });

  it('goes elsewhere when not, to a folder named after the project, the same each time', () => {
    mkdirSync(path.join(folder, 'open'), { mode: 0o755 });
    mkdirSync(path.join(folder, 'closed'), { mode: 0o700 });
    const choose = (project: string) =>
      chooseHome(path.join(folder, 'closed', project), nobody, [
        '/does/not/exist',
        path.join(folder, 'open'),
      ]);
    expect(choose('one')).toMatch(new RegExp(`^${folder}/open/daylight-[0-9a-f]{12}$`));
    expect(choose('one')).toBe(choose('one'));
    expect(choose('one')).not.toBe(choose('two'));
  });

  it('is a problem when there is no such place', () => {
    mkdirSync(path.join(folder, 'closed'), { mode: 0o700 });
    expect(() => chooseHome(path.join(folder, 'closed/.data'), nobody, [])).toThrow('cannot reach');
  });
});

describe('nativeFolder', () => {
  it('finds the programs of this system, and says when there are none', () => {
    expect(existsSync(path.join(nativeFolder(), 'bin', 'postgres'))).toBe(true);
    expect(() => nativeFolder('plan9', 'vax')).toThrow(
      'no embedded PostgreSQL for this platform (plan9 vax)',
    );
  });
});

describe('removeStalePid', () => {
  /** A data folder with a pid file, and a list of processes as /proc shows it. */
  function crashed(workingFolders: Record<string, string>) {
    const data = path.join(folder, 'data');
    const processes = path.join(folder, 'proc');
    mkdirSync(data);
    writeFileSync(path.join(data, 'postmaster.pid'), '17\n');
    mkdirSync(path.join(processes, 'self'), { recursive: true });
    for (const [number, target] of Object.entries(workingFolders)) {
      mkdirSync(path.join(processes, number));
      symlinkSync(target === 'data' ? data : target, path.join(processes, number, 'cwd'));
    }
    removeStalePid(data, processes);
    return existsSync(path.join(data, 'postmaster.pid'));
  }

  it('removes it when another program has the number', () => expect(crashed({ 17: '/' })).toBe(false));
  it('leaves it while the server lives', () => expect(crashed({ 17: 'data' })).toBe(true));
  it('leaves it while any child of a killed server lives', () => expect(crashed({ 18: 'data' })).toBe(true));
});
