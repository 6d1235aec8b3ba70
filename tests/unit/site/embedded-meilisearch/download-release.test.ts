import { createHash, pbkdf2 } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { downloadRelease } from '@/lib/site/embedded-meilisearch/download-release';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const hashFor = promisify(pbkdf2);
const program = Buffer.from(`#!/bin/sh\necho 'meilisearch 1.50.0'\n${'#'.repeat(3_000_000)}\n`);
const release = { asset: 'meilisearch-test', sha256: createHash('sha256').update(program).digest('hex') };

const home = temporaryFolder();
const kept = () => path.join(home(), 'meilisearch-v1.50.0');

let server: Server | undefined;
let asked: string[] = [];

async function serve(listener: RequestListener): Promise<string> {
  asked = [];
  server = createServer((request, reply) => {
    asked.push(String(request.url));
    listener(request, reply);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.50.0`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

type Extra = Partial<Parameters<typeof downloadRelease>[0]>;
const download = (from: string, extra: Extra = {}) =>
  downloadRelease({ release, from, home: home(), report: () => {}, ...extra });

const nothingIsLeft = () => expect(readdirSync(home())).toEqual([]);

describe('the official release', () => {
  it('is followed to where its host sends us, shown as it arrives, checked, and can be run', async () => {
    const from = await serve((request, reply) => {
      if (request.url === '/elsewhere')
        return reply.writeHead(200, { 'content-length': program.length }).end(program);
      return reply.writeHead(302, { location: '/elsewhere' }).end();
    });
    const lines: string[] = [];
    const file = await download(from, { report: (line) => lines.push(line) });
    expect(asked).toEqual(['/v1.50.0/meilisearch-test', '/elsewhere']);
    expect(file).toBe(kept());
    expect(readFileSync(file).equals(program)).toBe(true);
    expect(() => accessSync(file, constants.X_OK)).not.toThrow();
    expect(lines.at(-1)).toBe('downloading Meilisearch, 3 of 3 MB');
    expect(readdirSync(home())).toEqual(['meilisearch-v1.50.0']);
  });

  it('cannot be run before it is checked, under whatever name', async () => {
    const from = await serve((_, reply) => reply.end(program));
    const modes = new Set<number>();
    const report = () => readdirSync(home()).map((name) => modes.add(statSync(path.join(home(), name)).mode));
    await download(from, { report });
    expect([...modes].map((mode) => mode & 0o111)).toEqual([0]);
    expect(statSync(kept()).mode & 0o777).toBe(0o755);
  });

  it('is downloaded once: a later start asks no one', async () => {
    const from = await serve((_, reply) => reply.end(program));
    await download(from);
    expect(await download(from)).toBe(kept());
    expect(asked).toHaveLength(1);
  });

  it('is checked again before each use, and replaced when the kept file was changed', async () => {
    const from = await serve((_, reply) => reply.end(program));
    writeFileSync(kept(), 'something else');
    await download(from);
    expect(readFileSync(kept()).equals(program)).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('is never written over what an interrupted start left', async () => {
    const from = await serve((_, reply) => reply.end(program));
    writeFileSync(`${kept()}.new`, 'half a prog');
    await download(from);
    expect(readFileSync(kept()).equals(program)).toBe(true);
  });
});

describe('a download that must not be run is one sentence, and nothing of it is left', () => {
  it('another sum', async () => {
    const from = await serve((_, reply) => reply.end(Buffer.concat([program, Buffer.from('evil')])));
    await expect(download(from)).rejects.toThrow(
      'the download of Meilisearch is not the official release (its sha256 differs)',
    );
    nothingIsLeft();
  });

  it('cut off in the middle', async () => {
    const from = await serve((_, reply) => {
      reply.writeHead(200, { 'content-length': program.length });
      reply.write(program.subarray(0, 1_000), () => reply.destroy());
    });
    await expect(download(from)).rejects.toThrow(
      'the host of the Meilisearch release ended the download early',
    );
    nothingIsLeft();
  });

  it('cut off before the disk has made its file', async () => {
    const from = await serve((_, reply) => {
      reply.writeHead(200, { 'content-length': program.length });
      reply.write(program.subarray(0, 1_000), () => reply.destroy());
    });
    // Every thread that could make a file is busy until long after the host has gone.
    const busy = Array.from({ length: 8 }, () => hashFor('', '', 200_000, 64, 'sha512'));
    const patient = { answerMs: 30_000, stallMs: 30_000 };
    await expect(download(from, patient)).rejects.toThrow('ended the download early');
    await Promise.all(busy);
    await stat(home());
    nothingIsLeft();
  });

  it('cut off by a host that does not say how long it is', async () => {
    const from = await serve((_, reply) => reply.end(program.subarray(0, 1_000)));
    await expect(download(from)).rejects.toThrow('its sha256 differs');
    nothingIsLeft();
  });

  it.each([404, 403, 500])('an answer of %i', async (status) => {
    const from = await serve((_, reply) => reply.writeHead(status).end('no'));
    await expect(download(from)).rejects.toThrow(`the host of the Meilisearch release answers ${status}`);
    nothingIsLeft();
  });

  it('a host that goes round in circles', async () => {
    const from = await serve((request, reply) => reply.writeHead(302, { location: request.url }).end());
    await expect(download(from)).rejects.toThrow('cannot be reached');
    nothingIsLeft();
  });
});

describe('a host that keeps us waiting is given up', () => {
  it('when it does not answer in time, redirects included', async () => {
    const from = await serve(async (request, reply) => {
      if (request.url === '/elsewhere') return;
      reply.writeHead(302, { location: '/elsewhere' }).end();
    });
    await expect(download(from, { answerMs: 500 })).rejects.toThrow('does not answer in time');
    expect(asked).toHaveLength(2);
    nothingIsLeft();
  });

  it('when it goes silent in the middle', async () => {
    const from = await serve((_, reply) => {
      reply.writeHead(200, { 'content-length': program.length });
      reply.write(program.subarray(0, 1_000));
    });
    await expect(download(from, { stallMs: 150 })).rejects.toThrow(
      'fell silent in the middle of the download',
    );
    nothingIsLeft();
  });

  it('but not when it is slow and steady', async () => {
    const from = await serve(async (_, reply) => {
      for (let from = 0; from < program.length; from += 300_000) {
        reply.write(program.subarray(from, from + 300_000));
        await sleep(120);
      }
      reply.end();
    });
    expect(await download(from, { answerMs: 1_000, stallMs: 5_000 })).toBe(kept());
  });

  it('when nothing listens there', async () => {
    const from = await serve((_, reply) => reply.end());
    await new Promise((resolve) => server?.close(resolve));
    await expect(download(from)).rejects.toThrow('cannot be reached');
    nothingIsLeft();
  });

  it('when the start is being stopped', async () => {
    const stop = new AbortController();
    const from = await serve((_, reply) => {
      reply.writeHead(200, { 'content-length': program.length });
      reply.write(program.subarray(0, 1_000));
      setTimeout(() => stop.abort(), 50);
    });
    await expect(download(from, { signal: stop.signal })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    nothingIsLeft();
  });
});

it('gives the system its own say when the file cannot be written', async () => {
  let isLeft = false;
  const from = await serve((_, reply) => {
    reply.writeHead(200).write(program);
    reply.once('close', () => {
      isLeft = true;
    });
  });
  const missing = path.join(home(), 'missing');
  await expect(download(from, { home: missing })).rejects.toMatchObject({ code: 'ENOENT' });
  // It would go on sending for as long as anybody listens.
  await expect.poll(() => isLeft).toBe(true);
  expect(existsSync(missing)).toBe(false);
});
