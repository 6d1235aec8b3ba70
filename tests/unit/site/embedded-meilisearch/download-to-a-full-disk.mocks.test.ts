import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, vi } from 'vitest';
import { downloadRelease } from '@/lib/site/embedded-meilisearch/download-release';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', syscall: 'write' });

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const open = async (...file: Parameters<typeof real.open>) =>
    Object.assign(await real.open(...file), { writeFile: () => Promise.reject(full) });
  return { ...real, open };
});

const home = temporaryFolder();

it('says that the disk is full, and not that the host is at fault', async () => {
  const program = Buffer.from('#!/bin/sh\n');
  const server = createServer((_, reply) => reply.end(program));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const from = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const release = { asset: 'meilisearch-test', sha256: createHash('sha256').update(program).digest('hex') };
  await expect(downloadRelease({ release, from, home: home(), report: () => {} })).rejects.toMatchObject({
    code: 'ENOSPC',
  });
  expect(readdirSync(home())).toEqual([]);
  server.closeAllConnections();
  server.close();
});
