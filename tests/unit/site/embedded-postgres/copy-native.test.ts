import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyNative } from '@/lib/site/embedded-postgres/copy-native';

let folder: string;
let home: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-native-'));
  home = path.join(folder, 'home');
  mkdirSync(path.join(folder, 'package/native'), { recursive: true });
  mkdirSync(path.join(home, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Installs a version of the package, and starts from it. */
function copied(version: string, isRunning = false): string {
  writeFileSync(path.join(folder, 'package/package.json'), JSON.stringify({ version }));
  writeFileSync(path.join(folder, 'package/native/postgres'), version);
  return copyNative(path.join(folder, 'package/native'), home, isRunning);
}
const inCopy = (copy: string) => readFileSync(path.join(copy, 'postgres'), 'utf8');

it('is made once for a version', () => {
  const copy = copied('18.4.0');
  expect(inCopy(copy)).toBe('18.4.0');
  writeFileSync(path.join(copy, 'postgres'), 'as it was');
  expect(copied('18.4.0')).toBe(copy);
  expect(inCopy(copy)).toBe('as it was');
});

it('follows an update of the package, and nothing is left of former ones', () => {
  mkdirSync(path.join(home, 'native'));
  mkdirSync(path.join(home, 'native-18.3.0.new'));
  copied('18.4.0');
  expect(inCopy(copied('18.5.0'))).toBe('18.5.0');
  expect(readdirSync(home).sort()).toEqual(['data', 'native-18.5.0']);
});

it('leaves a former one to the server that may run from it', () => {
  const former = copied('18.4.0');
  copied('18.5.0', true);
  expect(inCopy(former)).toBe('18.4.0');
});
