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
    expect(out).toContain("as of 2022 (by the file's name)");
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
    expect(out).toMatch(
      /It is active already, as version \d+, so it was not read\. .* --as-of 2025 --again$/,
    );
    expect(out).not.toContain('Rows read');
    const again = await run(runImport, path, '--as-of', '2025', '--again');
    expect(again.out).toContain('Rows read: 2.');
    expect(again.out).toMatch(/This is the file that is active as version \d+\. It changes nothing\.$/);
  });

  test('that would close too much: waits with exit code 2 and the exact command, which then works', async () => {
    await run(
      runImport,
      write(
        'all-2025.csv',
        [1, 2, 3, 4].map((n) => line(n)),
      ),
    );
    const half = write('half-2025.csv', [line(1), line(2)]);
    const waiting = await run(runImport, half);
    expect(waiting.code).toBe(2);
    expect(waiting.out).toContain(`run: npm run import -- ${half} --accept-closures`);
    expect((await run(runImport, half, '--accept-closures')).code).toBe(0);
    expect(await readState(database)).toHaveLength(2);
  });

  test('with a blank in its name: the command that accepts it can be typed as it is printed', async () => {
    await run(runImport, write('all-2025.csv', [line(1), line(2)]));
    const { out } = await run(runImport, write("Anna's half 2025.csv", [line(1)]));
    expect(out).toContain(
      `npm run import -- '${join(folder, "Anna'\\''s half 2025.csv")}' --accept-closures`,
    );
  });

  test('with control characters in a bad cell: none of them reaches the terminal', async () => {
    const { out } = await run(runImport, write('list-2025.csv', [line(1), line(2, '\u001b[2J9\t9')]));
    expect(out).toContain('(such as " [2J9 9")');
    expect(out).not.toContain('\u001b');
  });

  test('and back, and no further', async () => {
    await run(runImport, write('one-2025.csv', [line(1), line(2)]));
    await run(runImport, write('two-2025.csv', [line(1), line(2), line(3)]));
    const { code, out } = await run(runRollback, 'samhsa-directory');
    expect(code).toBe(0);
    expect(out).toMatch(/version \d+ \(one-2025\.csv, .*\) is active again/);
    expect(await readState(database)).toHaveLength(2);
    const again = await run(runRollback, 'samhsa-directory');
    expect(again.code).toBe(2);
    expect(again.out).toMatch(/^samhsa-directory: version \d+ \(one-2025\.csv, .*\) is its only one\./);
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

  test.each([[], ['list', 'other'], ['--what'], ['list', '--accept']])(
    'rollback with %j says how it is meant',
    async (...args) => {
      const { code, err } = await run(runRollback, ...args);
      expect(code).toBe(1);
      expect(err).toBe(
        'Say which source to roll back: npm run import:rollback -- SOURCE [--accept-closures]',
      );
    },
  );

  test('rollback of the only version waits with exit code 2, and goes when told', async () => {
    await run(runImport, write('directory-2023.csv', [line(1), line(2)]));
    expect(await run(runRollback, 'samhsa-directory')).toMatchObject({
      code: 2,
      out: expect.stringContaining('npm run import:rollback -- samhsa-directory --accept-closures'),
    });
    expect(await readState(database)).toHaveLength(2);
    expect((await run(runRollback, 'samhsa-directory', '--accept-closures')).code).toBe(0);
    expect(await readState(database)).toEqual([]);
  });
});

describe('a file', () => {
  const WITHOUT_DATE = /^When were the facts in .+ true\? Its name does not say: add --as-of and a date/;

  test.each([
    ["SAMHSA's directory", `${HEADER}\n${line(1)}\n`],
    ['a list of our own', 'name,city,state,services\nInvented House,Worcester,MA,detox\n'],
    [
      'an export',
      'name1,street1,city,state,zip,phone,type_facility,sa,mh\nInvented House,1 Elm St,Worcester,MA,01608,508-555-0101,SA,1,\n',
    ],
    [
      'saved answers of the locator',
      '[{"name1":"Invented House","city":"Worcester","state":"MA","services":[]}]',
    ],
  ])('%s that does not say how old it is asks for it, however it was saved', async (_what, text) => {
    const path = join(folder, 'list.data');
    writeFileSync(path, text);
    utimesSync(path, new Date(), new Date('2024-03-05T10:00:00Z'));
    await expect(importFile(database, CLOCK, { path })).rejects.toThrow(WITHOUT_DATE);
    expect((await database.pool.query('SELECT 1 FROM source')).rowCount).toBe(0);
    expect(await importFile(database, CLOCK, { path, asOf: '2025-08', dryRun: true })).toMatchObject({
      asOf: '2025-08',
      asOfFrom: 'given',
    });
  });

  test('that was imported before is as old as then, whatever its new name says', async () => {
    const rows = [line(1), line(2)];
    const { version } = await importFile(database, CLOCK, { path: write('a.csv', rows), asOf: '2024-05' });
    for (const name of ['copy.csv', 'copy-2026-11-20.csv'])
      expect(await importFile(database, CLOCK, { path: write(name, rows) })).toMatchObject({
        ...{ asOf: '2024-05', asOfFrom: 'known' },
        before: { version, sameFile: true },
      });
    await importFile(database, CLOCK, { path: write('a.csv', rows), asOf: '2025' });
    expect(await importFile(database, CLOCK, { path: write('b.csv', rows) })).toMatchObject({ asOf: '2025' });
  });

  test('known to one source is not known to another; a date to come in a name is none', async () => {
    const path = write('list-2026-12-24.csv', [line(1)]);
    await importFile(database, CLOCK, { path, asOf: '2024' });
    await expect(importFile(database, CLOCK, { path, sourceName: 'Other' })).rejects.toThrow(WITHOUT_DATE);
  });

  test('of another publisher becomes a source of its own', async () => {
    const path = write('list.csv', [line(1)]);
    await importFile(database, CLOCK, { path, asOf: '2025', sourceName: 'Ohio Licence List' });
    await importFile(database, CLOCK, { path, asOf: '2025' });
    const { rows } = await database.pool.query('SELECT slug, name FROM source ORDER BY id');
    expect(rows[0]).toEqual({ slug: 'ohio-licence-list', name: 'Ohio Licence List' });
    expect(rows[1]?.slug).toBe('samhsa-directory');
    expect(await readState(database)).toHaveLength(1);
  });
});
