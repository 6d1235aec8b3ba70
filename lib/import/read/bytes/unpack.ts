import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { guardSize } from '@/lib/import/read/bytes/guard-size';
import { ImportFileError } from '@/lib/import/read/import-file-error';
import type { ReadLimits } from '@/lib/import/read/limits';

/** What is known only after a file was read: why it ended before its end. */
export type ReadFaults = { incomplete: string | null };

/** gzip within gzip happens when a server compresses what was compressed; a third layer is a trick. */
const GZIP_LAYERS = 2;

/**
 * The bytes of a file, out of their gzip layers. A gzip stream that breaks off gives all that came before and then
 * says so in `faults`; one that is damaged in the middle throws ImportFileError.
 */
export async function* unpack(path: string, limits: ReadLimits, faults: ReadFaults): AsyncGenerator<Buffer> {
  const packedBytes = (await stat(path)).size;
  let chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 256 * 1024 });
  for (let layer = 0; ; layer += 1) {
    const { head, all } = await peek(chunks, 2);
    chunks = all;
    if (!isGzip(head)) break;
    if (layer === GZIP_LAYERS) {
      await all.return?.();
      throw new ImportFileError('The file is compressed three times over. Unpack it and try again.');
    }
    chunks = guardSize(gunzip(chunks, faults), packedBytes, limits);
  }
  yield* chunks;
}

/** Whether these first bytes of a file are gzip's own (RFC 1952, 2.3.1). */
export const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b;

/**
 * Node's own iteration over a gunzip stream drops what it had already unpacked when the end turns out to be missing:
 * here each small input is unpacked and handed on before the next, so every row before the break is kept.
 */
async function* gunzip(chunks: AsyncIterable<Buffer>, faults: ReadFaults): AsyncGenerator<Buffer> {
  const stream = createGunzip({ chunkSize: 64 * 1024 });
  const state: { out: Buffer[]; failure: NodeJS.ErrnoException | null } = { out: [], failure: null };
  const closed = new Promise<void>((resolve) => stream.once('close', resolve));
  stream.on('data', (chunk: Buffer) => state.out.push(chunk));
  stream.on('error', (error) => {
    state.failure = error;
  });
  for await (const input of inputs(chunks)) {
    // A write that fails never calls back.
    await Promise.race([closed, new Promise<void>((resolve) => stream.write(input, () => resolve()))]);
    yield* state.out.splice(0);
    if (state.failure) break;
  }
  stream.end();
  await closed;
  yield* state.out.splice(0);
  reportFailure(state.failure, faults);
}

/** 16 KiB unpack to at most 17 MB: what one step of a bomb may take. */
function* slices(chunk: Buffer): Generator<Buffer> {
  for (let at = 0; at < chunk.length; at += 16_384) yield chunk.subarray(at, at + 16_384);
}

async function* inputs(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield* slices(chunk);
}

function reportFailure(failure: NodeJS.ErrnoException | null, faults: ReadFaults): void {
  if (failure === null) return;
  if (failure.code === 'Z_BUF_ERROR') faults.incomplete = 'The compressed file breaks off before its end.';
  else if (failure.code === 'Z_DATA_ERROR') {
    throw new ImportFileError('The compressed file is damaged. Fetch it again.');
  } else throw failure;
}

/** The first bytes of a stream: at least `length`, unless it is shorter. The stream is closed. */
export async function headOf(chunks: AsyncIterable<Buffer>, length: number): Promise<Buffer> {
  const { head, all } = await peek(chunks, length);
  await all.return?.();
  return head;
}

/** The first bytes of a stream, and the stream with them still in it. */
async function peek(
  chunks: AsyncIterable<Buffer>,
  length: number,
): Promise<{ head: Buffer; all: AsyncIterableIterator<Buffer> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let held = 0;
  while (held < length) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    held += next.value.length;
  }
  const head = Buffer.concat(first);
  // Not a generator: one that was never started would not pass `return` on, and the file would stay open.
  const all: AsyncIterableIterator<Buffer> = {
    [Symbol.asyncIterator]: () => all,
    next: async () => {
      const value = first.shift();
      return value ? { value, done: false } : iterator.next();
    },
    return: async () => (await iterator.return?.()) ?? { value: undefined, done: true },
  };
  return { head, all };
}
