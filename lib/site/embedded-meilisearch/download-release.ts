import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EngineProblem } from './engine-problem';
import { engineVersion, type Release } from './engine-release';

export type DownloadOptions = {
  release: Release;
  /** URL of the folder that holds the asset. */
  from: string;
  /** Folder that keeps the program. */
  home: string;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
  /** How long the host may take until it answers, redirects included. */
  answerMs?: number;
  /** How long no byte may come. */
  stallMs?: number;
};

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);

/**
 * The program of a release, kept from an earlier start or downloaded now. Nothing is made executable, or found by its name,
 * before its sum is the one that we know.
 * @returns the program's path
 * @throws EngineProblem when it cannot be had; the system's own error when it cannot be written (ENOSPC)
 */
export async function downloadRelease(options: DownloadOptions): Promise<string> {
  const program = path.join(options.home, `meilisearch-v${engineVersion}`);
  if (existsSync(program)) {
    if ((await sumOf(program)) === options.release.sha256) return program;
    rmSync(program, { force: true });
  }
  const unchecked = `${program}.new`;
  try {
    const sum = await download(unchecked, options);
    if (sum !== options.release.sha256)
      throw new EngineProblem('the download of Meilisearch is not the official release (its sha256 differs)');
    chmodSync(unchecked, 0o755);
    renameSync(unchecked, program);
    return program;
  } finally {
    rmSync(unchecked, { force: true });
  }
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** @returns the sum of what arrived */
async function download(file: string, options: DownloadOptions): Promise<string> {
  const { answerMs = 3_000, stallMs = 10_000, report, signal } = options;
  const patience = new AbortController();
  const wait = (ms: number) => setTimeout(() => patience.abort(), ms);
  let timer = wait(answerMs);
  let answered = false;
  const either = signal ? AbortSignal.any([patience.signal, signal]) : patience.signal;
  try {
    const { body, length } = await ask(`${options.from}/${options.release.asset}`, either);
    answered = true;
    const hash = createHash('sha256');
    let arrived = 0;
    const arrives = (chunk: Buffer) => {
      timer.refresh();
      hash.update(chunk);
      arrived += chunk.length;
      report(`downloading Meilisearch, ${megabytes(arrived)}${length ? ` of ${megabytes(length)}` : ''} MB`);
    };
    clearTimeout(timer);
    timer = wait(stallMs);
    await write(file, body, arrives);
    return hash.digest('hex');
  } catch (error) {
    signal?.throwIfAborted();
    if (isOfTheDisk(error) || error instanceof EngineProblem) throw error;
    throw new EngineProblem(
      `the host of the Meilisearch release ${whatItDid(patience.signal.aborted, answered)}`,
    );
  } finally {
    clearTimeout(timer);
    // Whatever went wrong: nobody reads on, and the host need not send on.
    patience.abort();
  }
}

async function write(file: string, body: Readable, arrives: (chunk: Buffer) => void): Promise<void> {
  // A link in its place is never written through.
  rmSync(file, { force: true });
  // Opened and closed here, not by a stream: one that is given up while it opens its file makes it after it was cleared away.
  const handle = await open(file, 'wx', 0o644);
  try {
    for await (const chunk of body) {
      arrives(chunk);
      await handle.writeFile(chunk);
    }
  } finally {
    await handle.close();
  }
}

function whatItDid(tooLate: boolean, answered: boolean): string {
  if (tooLate) return answered ? 'fell silent in the middle of the download' : 'does not answer in time';
  return answered ? 'ended the download early' : 'cannot be reached';
}

async function ask(url: string, signal: AbortSignal): Promise<{ body: Readable; length: number }> {
  const response = await fetch(url, { signal });
  if (response.ok && response.body)
    return {
      body: Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0], { signal }),
      length: Number(response.headers.get('content-length') ?? 0),
    };
  await response.body?.cancel();
  throw new EngineProblem(`the host of the Meilisearch release answers ${response.status}`);
}

function isOfTheDisk(error: unknown): boolean {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code !== undefined && ['open', 'write', 'close', 'rename'].includes(syscall ?? '');
}
