import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareResponses } from '@/lib/site/prepare-responses';

const root = mkdtempSync(path.join(os.tmpdir(), 'site-'));
const WORDS = 'Call before you go. '.repeat(200);
const PAGE = `<html><head><link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="abc=" data-precedence="next"/>
<script src="/_next/static/chunks/a.js" async="" nonce="abc="></script></head><body>${WORDS}</body></html>`;

const server = createServer((asked, response) => {
  if (asked.url === '/data.json') send(response, 'application/json', JSON.stringify({ words: WORDS }));
  else send(response, 'text/html; charset=utf-8', PAGE);
});

function send(response: ServerResponse, type: string, body: string) {
  response.setHeader('content-type', type);
  response.end(body);
}

beforeAll(async () => {
  mkdirSync(path.join(root, '.next/static/chunks'), { recursive: true });
  writeFileSync(path.join(root, '.next/static/chunks/a.css'), '.a{color:red}');
  prepareResponses(root);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true });
});

/** As it comes over the wire: fetch would unpack it. */
function receive(at: string, encodings: string): Promise<{ encoding: string | undefined; body: Buffer }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asking = request({ port, path: at, headers: { 'accept-encoding': encodings } }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      resolve({ encoding: answer.headers['content-encoding'], body: Buffer.concat(parts) });
    });
    asking.on('error', reject).end();
  });
}

it.each([
  ['br, gzip', 'br', zlib.brotliDecompressSync],
  ['gzip', 'gzip', zlib.gunzipSync],
] as const)(
  'sends a page with its styles, without its scripts, to a browser that takes %s',
  async (...given) => {
    const [accepted, expected, unpack] = given;
    const { encoding, body } = await receive('/', accepted);
    expect(encoding).toBe(expected);
    expect(body.length).toBeLessThan(PAGE.length / 2);
    const page = unpack(body).toString();
    expect(page).toMatch(/<style nonce="abc="[^>]*>.a\{color:red\}<\/style>/);
    expect(page).not.toContain('<script src');
    expect(page).toContain(WORDS);
  },
);

it('sends a page as it is to a browser that takes nothing packed', async () => {
  const { encoding, body } = await receive('/', 'identity');
  expect(encoding).toBeUndefined();
  expect(body.toString()).toContain('<style nonce="abc="');
});

it('packs data, too, and changes nothing in it', async () => {
  const { encoding, body } = await receive('/data.json', 'br');
  expect(encoding).toBe('br');
  expect(JSON.parse(zlib.brotliDecompressSync(body).toString())).toEqual({ words: WORDS });
});
