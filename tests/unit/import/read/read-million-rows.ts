// Run by million-rows.test.ts in a process of its own: reads the file it is given through its format and prints what it took.
import { findFormat } from '@/lib/import/read/find-format';
import { openFile } from '@/lib/import/read/open-file';

/** What is printed, as JSON. */
export type Counts = { rows: number; rejected: number; lastRowNumber: number; mostMemoryKb: number };

const path = process.argv[2];
if (!path) throw new Error('Which file?');
const file = await openFile(path);
const format = await findFormat(file);
const counts: Omit<Counts, 'mostMemoryKb'> = { rows: 0, rejected: 0, lastRowNumber: 0 };
for await (const row of (await format.open(file)).rows) {
  if ('error' in row) counts.rejected += 1;
  else counts.rows += 1;
  counts.lastRowNumber = row.rowNumber;
}
console.log(JSON.stringify({ ...counts, mostMemoryKb: process.resourceUsage().maxRSS }));
