import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Shutdown } from '@/scripts/launch/shutdown.mjs';
import { waitUntil } from '../../fixtures/wait-until';

// The launcher's own part has no types: it must run before TypeScript is installed.
const { install } = (await import('@/scripts/launch/install.mjs' as string)) as {
  install: (root: string, shutdown: Shutdown, options?: { withDev?: boolean }) => Promise<void>;
};

let root: string;
const asked = () => readFileSync(path.join(root, 'asked'), 'utf8');

/** A stand-in for npm that does what a test says, then notes how it was called. */
function npmThat(does: string): void {
  const file = path.join(root, 'npm-cli.cjs');
  const note = `require('fs').writeFileSync(${JSON.stringify(path.join(root, 'asked'))}, process.argv.slice(2).join(' '));`;
  writeFileSync(file, `${does}\n${note}`);
  vi.stubEnv('npm_execpath', file);
}

function lock(packages: Record<string, object>): void {
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages }));
}

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'daylight-install-'));
  lock({
    '': {},
    'node_modules/apple': { version: '1.0.0' },
    'node_modules/brush': { version: '2.0.0', dev: true },
  });
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe('installing', () => {
  it('does not even start npm where nothing is missing', async () => {
    lock({ '': {} });
    npmThat('');
    await install(root, new Shutdown());
    expect(existsSync(path.join(root, 'asked'))).toBe(false);
  });

  it('takes exactly what the lock file says, runs no package’s script and asks no question', async () => {
    npmThat('');
    await install(root, new Shutdown());
    expect(asked()).toMatch(/^ci --omit=dev /);
    for (const option of ['--ignore-scripts', '--no-audit', '--no-fund']) expect(asked()).toContain(option);
  });

  it('brings the packages for development where they are asked for', async () => {
    npmThat('');
    await install(root, new Shutdown(), { withDev: true });
    expect(asked()).toContain('ci --include=dev');
  });

  it('does not take those away that are there', async () => {
    mkdirSync(path.join(root, 'node_modules/brush'), { recursive: true });
    const packages = { 'node_modules/brush': { version: '2.0.0', dev: true } };
    writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
    npmThat('');
    await install(root, new Shutdown());
    expect(asked()).toContain('--include=dev');
  });

  it.each([
    ['npm error code ENOSPC', 'The disk is full: free some space, then start again.'],
    ['npm error code EUSAGE\nnpm error the lock file does not match', 'run `npm install` once to repair it.'],
    ['npm error code EACCES', 'The folder node_modules cannot be written by this user.'],
    ['npm error code EROFS', 'The folder node_modules cannot be written by this user.'],
    ['npm error code ENOTFOUND', 'The npm registry cannot be reached'],
    ['npm error code ECONNREFUSED', 'The npm registry cannot be reached'],
    ['npm error network request failed', 'The npm registry cannot be reached'],
    ['npm error Something new\nnpm error more', 'The packages could not be installed: Something new.'],
    ['', 'The packages could not be installed: npm gave no reason.'],
  ])('says in one sentence why it failed: %j', async (said, sentence) => {
    npmThat(`process.stderr.write(${JSON.stringify(said)}); process.exitCode = 1;`);
    const failed = install(root, new Shutdown());
    await expect(failed).rejects.toThrow(sentence);
    await expect(failed).rejects.toMatchObject({
      name: 'StartProblem',
      message: expect.not.stringContaining('\n'),
    });
  });

  it('ends npm together with the start that was stopped', async () => {
    const ended = path.join(root, 'ended');
    npmThat(
      `process.on('SIGTERM', () => { require('fs').writeFileSync(${JSON.stringify(ended)}, ''); process.exit(1); });
       setInterval(() => {}, 1_000);`,
    );
    const shutdown = new Shutdown();
    const failed = install(root, shutdown).catch((error: Error) => error);
    await waitUntil(() => existsSync(path.join(root, 'asked')));
    await shutdown.run();
    expect(existsSync(ended)).toBe(true);
    expect(await failed).toBeInstanceOf(Error);
  });
});
