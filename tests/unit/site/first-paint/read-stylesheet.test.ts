import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stylesheetReader } from '@/lib/site/first-paint/read-stylesheet';

let build: string;
const write = (name: string, text: string) => writeFileSync(path.join(build, 'static/chunks', name), text);

beforeEach(() => {
  build = mkdtempSync(path.join(os.tmpdir(), 'build-'));
  mkdirSync(path.join(build, 'static/chunks'), { recursive: true });
});
afterEach(() => rmSync(build, { recursive: true }));

describe('stylesheetReader', () => {
  it('reads a stylesheet of the build once', () => {
    write('1a~b-c.css', '.a{}');
    const read = stylesheetReader(build);
    expect(read('/_next/static/chunks/1a~b-c.css')).toBe('.a{}');
    rmSync(path.join(build, 'static/chunks/1a~b-c.css'));
    expect(read('/_next/static/chunks/1a~b-c.css')).toBe('.a{}');
  });

  it('sees a stylesheet that was not there when it was first asked for', () => {
    const read = stylesheetReader(build);
    expect(read('/_next/static/chunks/a.css')).toBeNull();
    write('a.css', '.a{}');
    expect(read('/_next/static/chunks/a.css')).toBe('.a{}');
  });

  it.each([
    '/_next/static/chunks/../../secret.css',
    '/_next/static/chunks/..%2Fsecret.css',
    '/_next/../secret.css',
    'https://elsewhere.example/_next/static/chunks/a.css',
    '/_next/static/chunks/a.js',
    '/secret.css',
    '',
  ])('reads nothing but stylesheets of the build: not %s', (sitePath) => {
    writeFileSync(path.join(build, 'secret.css'), 'secret');
    write('a.js', 'secret');
    expect(stylesheetReader(build)(sitePath)).toBeNull();
  });

  it('leaves a stylesheet as a file that would end the style it is put into', () => {
    write('a.css', '.a::after{content:"</STYLE>"}');
    expect(stylesheetReader(build)('/_next/static/chunks/a.css')).toBeNull();
  });
});
