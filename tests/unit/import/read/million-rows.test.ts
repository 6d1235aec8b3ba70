import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Counts } from './read-million-rows';
import { tempFile } from './temp-file';

const ROWS = 1_000_000;

function* table(): Generator<string> {
  yield 'name,city,state,services\n';
  for (let from = 0; from < ROWS; from += 1000) {
    const rows = Array.from({ length: 1000 }, (_, at) => `Invented House ${from + at},Troy,NY,OP\n`);
    yield rows.join('');
  }
}

it('reads a million rows in less than 512 MB', { timeout: 120_000 }, async () => {
  const path = tempFile('');
  await pipeline(Readable.from(table()), createGzip({ level: 1 }), createWriteStream(path));
  const script = `${import.meta.dirname}/read-million-rows.ts`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, path]);
  const { mostMemoryKb, ...counts }: Counts = JSON.parse(stdout);
  expect(counts).toEqual({ rows: ROWS, rejected: 0, lastRowNumber: ROWS + 1 });
  expect(mostMemoryKb).toBeLessThan(512 * 1024);
});
