import { Worker } from 'node:worker_threads';
import { ImportFileError } from '@/lib/import/read/import-file-error';
import type { FileRow, OpenedFile } from '@/lib/import/record';
import type { Answer, FileHead, Request } from './messages';

/** Batches that are asked for before the one in hand is worked on: what is read ahead, and no more, waits in memory. */
const AHEAD = 4;

export type ReadingThread = {
  /** Opens a file as `openFile` does, in the thread. Once: a thread reads one file. @throws ImportFileError */
  open(path: string): Promise<OpenedFile>;
  /** Ends the thread, whatever it is at. What waits for it fails. */
  stop(): Promise<void>;
};

/**
 * Starts a thread that unpacks and parses a file while this one cleans and stores its rows. It loads its own code while this
 * one loads the rest, so it is started before it is known what it is to read. Whoever starts it stops it: until then it keeps
 * the process alive.
 */
export function startReadingThread(): ReadingThread {
  const worker = new Worker(new URL('./reading-thread.mjs', import.meta.url));
  const waiting: { resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] = [];
  let ended: Error | null = null;
  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The thread that reads the file has ended.')));
  const ask = (request: Request): Promise<Answer> => {
    if (ended) return Promise.reject(ended);
    worker.postMessage(request);
    return new Promise<Answer>((resolve, reject) => waiting.push({ resolve, reject }));
  };
  return {
    open: async (path) => {
      const answer = await ask({ open: path });
      if ('head' in answer) return opened(answer.head, ask);
      throw failureOf(answer);
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

type Ask = (request: Request) => Promise<Answer>;

function opened(head: FileHead, ask: Ask): OpenedFile {
  let incomplete: string | null = null;
  async function* rows(): AsyncGenerator<FileRow<never>> {
    const asked = Array.from({ length: AHEAD }, () => askMore(ask));
    for (;;) {
      const answer = await asked.shift();
      if (!answer || !('rows' in answer)) throw failureOf(answer);
      incomplete = answer.incomplete;
      if (answer.rows.length === 0) return;
      asked.push(askMore(ask));
      yield* answer.rows as FileRow<never>[];
    }
  }
  return { ...head, incomplete: () => incomplete, rows };
}

/** What fails is thrown where it is waited for, and must not end the process before. */
function askMore(ask: Ask): Promise<Answer> {
  const answer = ask({ more: true });
  answer.catch(() => {});
  return answer;
}

function failureOf(answer: Answer | undefined): unknown {
  if (answer && 'forPeople' in answer) return new ImportFileError(answer.forPeople);
  return answer && 'error' in answer ? answer.error : new Error('The thread that reads gave no answer.');
}
