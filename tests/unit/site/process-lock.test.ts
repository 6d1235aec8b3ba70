import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { processIdentity } from '@/lib/site/process-identity';
import { lockHolder, takeLock, waitForLock } from '@/lib/site/process-lock';

let folder: string;
let file: string;
const others: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-lock-'));
  file = path.join(folder, 'start.lock');
});
afterEach(async () => {
  for (const child of others.splice(0)) {
    child.stdin?.end();
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true });
});

/** Takes the lock in a process of its own, which keeps it until all have tried. */
async function takeInAnotherProcess(): Promise<string> {
  const script = `import { takeLock } from './lib/site/process-lock.ts';
    process.stdout.write('release' in takeLock(${JSON.stringify(file)}) ? 'taken' : 'held');
    process.stdin.on('end', () => process.exit()).resume();`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  others.push(child);
  return String((await once(child.stdout as Readable, 'data'))[0]);
}

function taken() {
  const lock = takeLock(file);
  if ('heldBy' in lock) throw new Error(`held by ${lock.heldBy}`);
  return lock;
}

describe('takeLock', () => {
  it('is held by one process at a time, and free again after', () => {
    const lock = taken();
    expect(takeLock(file)).toEqual({ heldBy: process.pid });
    expect(lockHolder(file)).toBe(process.pid);
    lock.release();
    expect(lockHolder(file)).toBeNull();
    taken();
  });

  it('takes over from a process that is gone', () => {
    writeFileSync(file, JSON.stringify({ pid: 2 ** 22 - 1, identity: 'long ago' }));
    taken();
    expect(lockHolder(file)).toBe(process.pid);
  });

  it('takes over when the number now belongs to another process, such as this one', () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, identity: 'the process before the restart' }));
    expect(lockHolder(file)).toBeNull();
    taken();
    expect(readFileSync(file, 'utf8')).toContain(String(processIdentity(process.pid)));
  });

  it('takes over a file that a full disk cut short', () => {
    writeFileSync(file, '{"pid":');
    taken();
  });

  it('leaves nothing beside it, taken or not', () => {
    const lock = taken();
    takeLock(file);
    expect(readdirSync(folder)).toEqual(['start.lock']);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives back only what is its own', () => {
    const lock = taken();
    const other = JSON.stringify({ pid: process.ppid, identity: processIdentity(process.ppid) });
    writeFileSync(file, other);
    lock.release();
    expect(readFileSync(file, 'utf8')).toBe(other);
  });

  it('leaves a stale lock to a process that is taking it over already', () => {
    writeFileSync(file, 'stale');
    const rival = { pid: process.ppid, identity: processIdentity(process.ppid) };
    writeFileSync(`${file}.stale`, JSON.stringify(rival));
    expect(takeLock(file)).toEqual({ heldBy: process.ppid });
    expect(readFileSync(file, 'utf8')).toBe('stale');
    // One that was killed in that moment does not block it.
    writeFileSync(`${file}.stale`, JSON.stringify({ ...rival, identity: 'long ago' }));
    taken();
  });

  it('ends with an error where it can neither be taken nor removed', () => {
    mkdirSync(file);
    expect(() => takeLock(file)).toThrow();
    rmSync(folder, { recursive: true });
    expect(() => takeLock(file)).toThrow('ENOENT');
    mkdirSync(folder);
  });

  it('is taken by one of many processes that find a stale one at once', async () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, identity: 'the process before the restart' }));
    const answers = await Promise.all(Array.from({ length: 3 }, () => takeInAnotherProcess()));
    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'held')).toHaveLength(2);
  }, 30_000);
});

describe('waitForLock', () => {
  it('waits for its turn', async () => {
    const first = taken();
    const second = waitForLock(file, 10_000);
    first.release();
    expect('release' in (await second)).toBe(true);
  });

  it('gives up and says who holds it', async () => {
    taken();
    expect(await waitForLock(file, 0)).toEqual({ heldBy: process.pid });
  });
});

describe('processIdentity', () => {
  it('is the same for the same process, and null for none', () => {
    expect(processIdentity(process.pid)).toBe(processIdentity(process.pid));
    expect(processIdentity(process.ppid)).not.toBe(processIdentity(process.pid));
    expect(processIdentity(2 ** 22 - 1)).toBeNull();
  });
});
