import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { discardForeignData, engineUser, makeEngineHome } from '@/lib/site/embedded-meilisearch/engine-home';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const folder = temporaryFolder();

describe('makeEngineHome', () => {
  it('makes a folder inside of .data that only its owner may enter, and takes it again', () => {
    const stateFolder = path.join(folder(), '.data');
    const home = makeEngineHome(stateFolder);
    expect(home).toBe(path.join(stateFolder, 'meilisearch'));
    expect(statSync(home).mode & 0o777).toBe(0o700);
    writeFileSync(path.join(home, 'kept'), '');
    expect(makeEngineHome(stateFolder)).toBe(home);
    expect(existsSync(path.join(home, 'kept'))).toBe(true);
  });

  it('refuses a link in its place', () => {
    symlinkSync('/etc', path.join(folder(), 'meilisearch'));
    expect(() => makeEngineHome(folder())).toThrow('is not a folder');
  });
});

describe('discardForeignData', () => {
  const writeData = (version: string | null) => {
    mkdirSync(path.join(folder(), 'data'));
    writeFileSync(path.join(folder(), 'data/data.mdb'), 'documents');
    if (version !== null) writeFileSync(path.join(folder(), 'data/VERSION'), version);
  };
  const isThere = () => existsSync(path.join(folder(), 'data/data.mdb'));

  it('keeps the data of the same version', () => {
    writeData('1.50.0\n');
    expect(discardForeignData(folder(), '1.50.0')).toBe(false);
    expect(isThere()).toBe(true);
  });

  it.each([
    ['an older version', '1.49.0'],
    ['a newer patch', '1.50.2'],
    ['a version that cannot be read', '???'],
    ['no version, as an interrupted first start leaves it', null],
  ])('throws away the data of %s', (_, version) => {
    writeData(version);
    expect(discardForeignData(folder(), '1.50.0')).toBe(true);
    expect(isThere()).toBe(false);
  });

  it('has nothing to do before the first start', () => {
    expect(discardForeignData(folder(), '1.50.0')).toBe(false);
  });
});

describe('engineUser', () => {
  // Nobody's number on most systems; giving a folder away takes root.
  const user = { name: 'nobody', uid: 65_534, gid: 65_534 };
  const asRoot = process.getuid?.() === 0;

  const home = () => {
    chmodSync(folder(), 0o755);
    return makeEngineHome(path.join(folder(), '.data'));
  };

  it.runIf(asRoot)('gives the folder to the user that the engine runs as', () => {
    const made = home();
    expect(engineUser(made, '/bin/sh', user)).toEqual(user);
    expect(statSync(made).uid).toBe(user.uid);
  });

  it('runs it as ourselves where that user cannot reach the folder', () => {
    const made = home();
    chmodSync(folder(), 0o700);
    expect(engineUser(made, '/bin/sh', user)).toBeNull();
    expect(statSync(made).uid).toBe(process.getuid?.());
  });

  it('runs it as ourselves where that user cannot reach the program', () => {
    const program = path.join(folder(), 'private/meilisearch');
    mkdirSync(path.dirname(program), { mode: 0o700 });
    writeFileSync(program, '');
    expect(engineUser(home(), program, user)).toBeNull();
  });

  it('runs it as ourselves when there is no other user to be', () => {
    expect(engineUser(home(), '/bin/sh', null)).toBeNull();
  });
});
