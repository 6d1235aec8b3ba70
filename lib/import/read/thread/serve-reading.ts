import { parentPort } from 'node:worker_threads';
import { ImportFileError } from '@/lib/import/read/import-file-error';
import { openFile } from '@/lib/import/read/open-file';
import type { FileRow, OpenedFile } from '@/lib/import/record';
import { inBatches } from './in-batches';
import { type Answer, type Failure, headOf, type Request } from './messages';

/** The file of this thread: a thread reads one, once. */
let file: OpenedFile | null = null;
let batches: AsyncIterator<FileRow<unknown>[]> | null = null;

async function answer(request: Request): Promise<Answer> {
  if ('open' in request) {
    file = await openFile(request.open);
    return { head: headOf(file) };
  }
  if (!file) throw new Error('No file is open.');
  batches ??= inBatches<FileRow<unknown>>(file.rows());
  const { value } = await batches.next();
  return value ? { rows: value, incomplete: null } : { rows: [], incomplete: file.incomplete() };
}

const failure = (error: unknown): Failure =>
  error instanceof ImportFileError ? { forPeople: error.message } : { error };

// Requests are answered in their order. The other thread asks ahead, so the next rows are read while it works on these.
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (request: Request) => {
  last = last.then(async () => parentPort?.postMessage(await answer(request).catch(failure)));
});
