import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { processIdentity } from '@/lib/site/process-identity';
import { lockHolder, takeLock, waitForLock } from '@/lib/site/process-lock';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daylight-lock-'));
  file = path.join(folder, 'start.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

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
