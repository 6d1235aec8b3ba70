import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFile } from '@/lib/import/import-file';
import { type ReadingThread, startReadingThread } from '@/lib/import/read/thread/start-reading-thread';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { CLOCK, readState } from './directory-fixture';

let database: TestDatabase;
let folder: string;
let thread: ReadingThread;
beforeEach(async () => {
  thread = startReadingThread();
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'daylight-thread-'));
});
afterEach(async () => {
  await thread.stop();
  rmSync(folder, { recursive: true });
  await database.drop();
});

const table = (count: number): string =>
  ['name,street,city,state,zip,services']
    .concat(
      Array.from(
        { length: count },
        (_, n) => `Invented House ${n},${n + 1} Elm Street,Worcester,MA,01608,detox`,
      ),
    )
    .join('\n')
    .concat('\n');

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const count = async (what: string): Promise<number> =>
  (await database.pool.query(`SELECT 1 FROM ${what}`)).rowCount ?? -1;

test('a file read in a thread gives the directory and the report that it gives without one', async () => {
  const path = write('list-2025.csv', table(500));
  const report = await importFile(database, CLOCK, { path, asOf: '2025', open: thread.open });
  expect(report).toMatchObject({
    outcome: 'active',
    rows: { read: 500, accepted: 500 },
    effect: { new: 500 },
  });
  expect(await readState(database)).toHaveLength(500);
  const again = await importFile(database, CLOCK, { path, asOf: '2025', again: true });
  expect(again).toMatchObject({ outcome: 'nothing-changed', effect: { unchanged: 500 }, rows: report.rows });
});

test('a file that breaks off changes nothing, and says so as ever', async () => {
  const path = write('list-2025.csv.gz', gzipSync(table(2_000)).subarray(0, -60));
  await expect(importFile(database, CLOCK, { path, asOf: '2025', open: thread.open })).rejects.toThrow(
    'list-2025.csv.gz is not whole: The compressed file breaks off before its end. Get the file again.',
  );
  expect([await count('import_row'), await count('facility')]).toEqual([0, 0]);
});

test('a thread that ends in the middle leaves no row behind', async () => {
  const path = write('list-2025.csv', table(40_000));
  const progress = () => void thread.stop();
  await expect(
    importFile(database, CLOCK, { path, asOf: '2025', open: thread.open, progress }),
  ).rejects.toThrow('The thread that reads the file has ended.');
  expect([await count('import_row'), await count('facility')]).toEqual([0, 0]);
});

test('a database that goes away in the middle ends the import; the next one finds nothing in its way', async () => {
  const path = write('list-2025.csv', table(40_000));
  let asked = false;
  const progress = () => {
    if (asked) return;
    asked = true;
    void database.pool.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
  };
  await expect(
    importFile(database, CLOCK, { path, asOf: '2025', open: thread.open, progress }),
  ).rejects.toThrow();
  await thread.stop();
  expect(await count('facility')).toBe(0);
  const next = await importFile(database, CLOCK, { path: write('next-2025.csv', table(3)), asOf: '2025' });
  expect(next).toMatchObject({ outcome: 'active', effect: { new: 3 } });
  expect(await count('import_row')).toBe(3);
});
