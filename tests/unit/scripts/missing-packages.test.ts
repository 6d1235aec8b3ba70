import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingPackages } from '@/scripts/launch/missing-packages.mjs';

let root: string;

const wanted = {
  '': { name: 'daylight' },
  'node_modules/apple': { version: '1.0.0' },
  'node_modules/brush': { version: '2.0.0', dev: true },
  'node_modules/other-system': { version: '3.0.0', optional: true, os: ['plan9'] },
};

function install(packages: Record<string, { version: string; dev?: boolean }>): void {
  for (const folder of Object.keys(packages)) mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
}

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'daylight-packages-'));
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
});
afterEach(() => rmSync(root, { recursive: true }));

const missing = (withDev = false) => missingPackages(root, { withDev }).missing;

describe('missingPackages', () => {
  it('misses everything in a bare clone, but nothing that is for development or another system', () => {
    expect(missing()).toEqual(['node_modules/apple']);
    expect(missing(true)).toEqual(['node_modules/apple', 'node_modules/brush']);
  });

  it('misses nothing when all is there', () => {
    install({ 'node_modules/apple': { version: '1.0.0' } });
    expect(missing()).toEqual([]);
    expect(missing(true)).toEqual(['node_modules/brush']);
  });

  it('misses a package of another version, and one whose folder is gone', () => {
    install({ 'node_modules/apple': { version: '0.9.0' } });
    expect(missing()).toEqual(['node_modules/apple']);
    install({ 'node_modules/apple': { version: '1.0.0' } });
    rmSync(path.join(root, 'node_modules/apple'), { recursive: true });
    expect(missing()).toEqual(['node_modules/apple']);
  });

  it('takes an installation that was interrupted for none', () => {
    mkdirSync(path.join(root, 'node_modules/apple'), { recursive: true });
    expect(missing()).toEqual(['node_modules/apple']);
  });

  it('knows whether packages for development are there, which an installation must not lose', () => {
    expect(missingPackages(root, { withDev: false }).hasDev).toBe(false);
    install({ 'node_modules/brush': { version: '2.0.0', dev: true } });
    expect(missingPackages(root, { withDev: false }).hasDev).toBe(true);
  });
});
