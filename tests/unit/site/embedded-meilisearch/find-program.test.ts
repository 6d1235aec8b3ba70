import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isProgram, programOnPath } from '@/lib/site/embedded-meilisearch/find-program';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const folder = temporaryFolder();

function put(name: string, mode: number): string {
  const file = path.join(folder(), name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, mode);
  return file;
}

describe('programOnPath', () => {
  it('takes the first that can be run, in the order of the path', () => {
    put('a/meilisearch', 0o644);
    const second = put('b/meilisearch', 0o755);
    put('c/meilisearch', 0o755);
    const searchPath = ['a', 'missing', 'b', 'c']
      .map((name) => path.join(folder(), name))
      .join(path.delimiter);
    expect(programOnPath(searchPath)).toBe(second);
  });

  it('finds nothing on a path without it, or without a path', () => {
    put('a/something', 0o755);
    expect(programOnPath(path.join(folder(), 'a'))).toBeNull();
    expect(programOnPath('')).toBeNull();
  });

  it('never takes the working folder for an empty part of the path', () => {
    put('meilisearch', 0o755);
    const before = process.cwd();
    process.chdir(folder());
    try {
      expect(programOnPath(path.delimiter)).toBeNull();
    } finally {
      process.chdir(before);
    }
  });
});

describe('isProgram', () => {
  it('is true for a file that can be run, also behind a link, and for nothing else', () => {
    const program = put('program', 0o755);
    symlinkSync(program, path.join(folder(), 'link'));
    expect(isProgram(program)).toBe(true);
    expect(isProgram(path.join(folder(), 'link'))).toBe(true);
    expect(isProgram(put('text', 0o644))).toBe(false);
    expect(isProgram(folder())).toBe(false);
    expect(isProgram(path.join(folder(), 'missing'))).toBe(false);
  });
});
