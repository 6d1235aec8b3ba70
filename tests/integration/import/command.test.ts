import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runImport } from '@/lib/import/cli/run-import';
import { runRollback } from '@/lib/import/cli/run-rollback';
import { importFile } from '@/lib/import/import-file';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { CLOCK, readState } from './directory-fixture';

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'daylight-import-'));
  vi.stubGlobal('daylightDatabase', database);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
  await database.drop();
});

const HEADER =
  'Name1,Name2,Street1,Street2,City,State,Zip,Phone,Intake1,Intake2,Intake1a,Intake2a,Service_code_info';
const line = (n: number, zip = '01608') =>
  `Invented Clinic ${n},,${n} Elm Street,,Worcester,MA,${zip},508-555-0${100 + n} x7,,,,,SA DT * OP OD`;

function write(name: string, rows: string[], pack = false): string {
  const path = join(folder, name);
  const text = `${[HEADER, ...rows].join('\r\n')}\r\n`;
  writeFileSync(path, pack ? gzipSync(text) : text);
  return path;
}

/** Runs a command; gives its exit code and what it printed. */
async function run(command: (args: string[]) => Promise<number>, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text) => void out.push(text));
  vi.spyOn(console, 'error').mockImplementation((text) => void err.push(text));
  const code = await command(args);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('npm run import', () => {
  test('of a gzipped directory: facilities, and a report in words', async () => {
    const path = write('directory-2023.csv.gz', [line(1), line(2, '016'), line(3)], true);
    const { code, out } = await run(runImport, path);
    expect(code).toBe(0);
    expect(out).toContain('as of 2022 (as the file says)');
    expect(out).toContain('Rows read: 3. Accepted: 3. Rejected: 0.');
    expect(out).toContain('Facilities: new 3, changed 0, unchanged 0, closed 0.');
    expect(out).toMatch(/Version \d+ is active after \d+\.\d s\./);
    const facilities = await readState(database);
    expect(facilities).toHaveLength(3);
    expect(facilities[0]).toMatchObject({ state: 'MA', service_codes: ['DT', 'OD', 'OP', 'SA'] });
  });

  test('of the same file again: says that it changes nothing', async () => {
    const path = write('list.csv', [line(1), line(2)]);
    await run(runImport, path, '--as-of', '2025');
    const { code, out } = await run(runImport, path, '--as-of', '2025');
    expect(code).toBe(0);
    expect(out).toMatch(/This is the file that is active as version \d+\. It changes nothing\.$/);
  });

  test('that would close too much: waits with exit code 2 and the exact command, which then works', async () => {
    await run(
      runImport,
      write(
        'all.csv',
        [1, 2, 3, 4].map((n) => line(n)),
      ),
    );
    const half = write('half.csv', [line(1), line(2)]);
    const waiting = await run(runImport, half);
    expect(waiting.code).toBe(2);
    expect(waiting.out).toContain(`run: npm run import -- ${half} --accept-closures`);
    expect((await run(runImport, half, '--accept-closures')).code).toBe(0);
    expect(await readState(database)).toHaveLength(2);
  });

  test('with a blank in its name: the command that accepts it can be typed as it is printed', async () => {
    await run(runImport, write('all.csv', [line(1), line(2)]));
    const { out } = await run(runImport, write("Anna's half.csv", [line(1)]));
    expect(out).toContain(`npm run import -- '${join(folder, "Anna'\\''s half.csv")}' --accept-closures`);
  });

  test('with control characters in a bad cell: none of them reaches the terminal', async () => {
    const { out } = await run(runImport, write('list.csv', [line(1), line(2, '\u001b[2J9\t9')]));
    expect(out).toContain('(such as " [2J9 9")');
    expect(out).not.toContain('\u001b');
  });

  test('and back, and no further', async () => {
    await run(runImport, write('one.csv', [line(1), line(2)]));
    await run(runImport, write('two.csv', [line(1), line(2), line(3)]));
    const { code, out } = await run(runRollback, 'samhsa-directory');
    expect(code).toBe(0);
    expect(out).toMatch(/version \d+ \(one\.csv, .*\) is active again/);
    expect(await readState(database)).toHaveLength(2);
    const again = await run(runRollback, 'samhsa-directory');
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/^There is nothing to go back to/);
  });

  test.each([
    [['nowhere.csv'], 'There is no file nowhere.csv.'],
    [['list.csv', '--as-of', '2999'], '"2999" is in the future.'],
    [['list.csv', '--source', 'Sample'], 'The source "sample" is kept for invented facilities.'],
    [
      ['list.csv', '--source', 'local-list'],
      'The source "local-list" is kept for files of the format daylight-csv',
    ],
    [['--help-me'], 'npm run import -- FILE'],
  ])('%j ends in one clear sentence', async (args, sentence) => {
    write('list.csv', [line(1)]);
    const { code, err } = await run(
      runImport,
      ...args.map((arg) => (arg === 'list.csv' ? join(folder, arg) : arg)),
    );
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('rollback without a source says how it is meant', async () => {
    const { code, err } = await run(runRollback);
    expect([code, err]).toEqual([1, 'Say which source to roll back: npm run import:rollback -- SOURCE']);
  });
});

describe('a file', () => {
  test('that does not say how old it is, is as old as its last change', async () => {
    const path = write('list.csv', [line(1)]);
    utimesSync(path, new Date(), new Date('2024-03-05T10:00:00Z'));
    expect(await importFile(database, CLOCK, { path })).toMatchObject({
      asOf: '2024-03-05',
      asOfFrom: 'modified',
    });
  });

  test('of another publisher becomes a source of its own', async () => {
    const path = write('list.csv', [line(1)]);
    await importFile(database, CLOCK, { path, sourceName: 'Ohio Licence List' });
    await importFile(database, CLOCK, { path });
    const { rows } = await database.pool.query('SELECT slug, name FROM source ORDER BY id');
    expect(rows[0]).toEqual({ slug: 'ohio-licence-list', name: 'Ohio Licence List' });
    expect(rows[1]?.slug).toBe('samhsa-directory');
    expect(await readState(database)).toHaveLength(1);
  });
});
