// Run by million-rows.test.ts in a process of its own: reads the file it is given as `npm run import` does, in a thread, and
// prints what it took of both together.
import { findFormat } from '@/lib/import/read/find-format';
import { startReadingThread } from '@/lib/import/read/thread/start-reading-thread';

/** What is printed, as JSON. */
export type Counts = { rows: number; rejected: number; lastRowNumber: number; mostMemoryKb: number };

const path = process.argv[2];
if (!path) throw new Error('Which file?');
const thread = startReadingThread();
const file = await thread.open(path);
const format = await findFormat(file);
const counts: Omit<Counts, 'mostMemoryKb'> = { rows: 0, rejected: 0, lastRowNumber: 0 };
for await (const row of (await format.open(file)).rows) {
  if ('error' in row) counts.rejected += 1;
  else counts.rows += 1;
  counts.lastRowNumber = row.rowNumber;
}
await thread.stop();
console.log(JSON.stringify({ ...counts, mostMemoryKb: process.resourceUsage().maxRSS }));
