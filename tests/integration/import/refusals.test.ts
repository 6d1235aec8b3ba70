import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withImportLock } from '@/lib/import/import-lock';
import { importVersion } from '@/lib/import/import-version';
import { describeReport } from '@/lib/import/report/describe-report';
import { importReportSchema } from '@/lib/import/report/import-report';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { CLOCK, importRecords, phone, readState, record, records } from './directory-fixture';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const bad = { error: { column: 'zip', value: '0211', reason: 'not a ZIP code' } };
const statuses = async () =>
  (await database.pool.query('SELECT status FROM import_version ORDER BY id')).rows.map(
    ({ status }) => status,
  );

describe('a bad row', () => {
  test('keeps its error and stops nothing', async () => {
    const report = await importRecords(database, { rows: [...records(2), bad, ...records(1, 9)] });
    expect(report.rows).toMatchObject({ read: 4, accepted: 3, rejected: 1 });
    expect(report.rows.rejectedFirst).toEqual([{ rowNumber: 4, ...bad.error }]);
    expect(describeReport(report)).toContain('  row 4, zip "0211": not a ZIP code');
    const { rows } = await database.pool.query(
      'SELECT row_number, error FROM import_row WHERE error IS NOT NULL',
    );
    expect(rows).toEqual([{ row_number: 4, error: 'zip "0211": not a ZIP code' }]);
  });

  test('with characters that Postgres cannot keep is kept without them', async () => {
    const name = 'Nul\0 and half \ud83d of a pair\t"\\';
    await importRecords(database, {
      rows: [record({ name }), { error: { ...bad.error, value: '\0\t\\N' } }],
    });
    expect((await readState(database))[0]?.name).toBe('Nul and half \ufffd of a pair\t"\\');
  });

  test('the report in the database is the report', async () => {
    const report = await importRecords(database, { rows: [...records(2), bad] });
    const { rows } = await database.pool.query('SELECT report FROM import_version');
    expect(importReportSchema.parse(rows[0]?.report)).toEqual({ ...report, seconds: 0 });
  });
});

describe('a file that cannot be right', () => {
  test('one without a single usable row changes nothing', async () => {
    await importRecords(database, { rows: records(3) });
    await expect(importRecords(database, { rows: [bad] })).rejects.toThrow(
      'list.csv has no row that can be used (1 read). Row 2, zip "0211": not a ZIP code.',
    );
    expect(await readState(database)).toHaveLength(3);
    expect(await statuses()).toEqual(['active', 'rejected']);
  });

  test.each([
    ['breaks while it is read', true],
    ['ends before its end', false],
  ])('one that %s changes nothing', async (_what, breaks) => {
    await importRecords(database, { rows: records(3) });
    async function* rows() {
      yield { rowNumber: 2, raw: [], record: record(), notes: [] };
      if (breaks) throw new Error('the disk went away');
    }
    const input = {
      source: { slug: 'list', name: 'The list', url: null, terms: null },
      ...{ format: 'test', fileName: 'half.csv', sha256: 'c'.repeat(64), asOf: '2026' },
      rows: { columns: [], rows: rows(), incomplete: () => 'it was cut off.' },
    };
    await expect(importVersion(database, CLOCK, input, { asOfFrom: 'given' })).rejects.toThrow(
      breaks ? 'the disk went away' : 'half.csv is not whole: it was cut off.',
    );
    expect(await readState(database)).toHaveLength(3);
    expect(await statuses()).toEqual(['active', 'rejected']);
    expect((await database.pool.query('SELECT 1 FROM import_row')).rowCount).toBe(3);
  });

  test('what an import that died left behind is cleared by the next one', async () => {
    await importRecords(database, { rows: records(3) });
    await database.pool.query(
      `INSERT INTO import_version (source_id, file_name, sha256, as_of)
       SELECT id, 'half.csv', repeat('d', 64), '2026' FROM source`,
    );
    await importRecords(database, { rows: records(4) });
    expect(await statuses()).toEqual(['superseded', 'active']);
  });
});

describe('a version that would close more than 30 % of its source', () => {
  test('waits, says how to go on, and goes on when told', async () => {
    await importRecords(database, { rows: records(10) });
    const waiting = await importRecords(database, { rows: records(6) });
    expect(waiting).toMatchObject({
      outcome: 'staged',
      effect: { closed: 4, listedBefore: 10, closedShare: 0.4 },
    });
    expect(describeReport(waiting, 'npm run import -- list.csv').join('\n')).toContain(
      'If these really are closed, run: npm run import -- list.csv --accept-closures',
    );
    expect(await readState(database)).toHaveLength(10);
    expect(await statuses()).toEqual(['active', 'staged']);
    const accepted = await importRecords(database, { rows: records(6), acceptClosures: true });
    expect(accepted.outcome).toBe('active');
    expect(await readState(database)).toHaveLength(6);
    expect(await statuses()).toEqual(['superseded', 'active']);
  });

  test('gives way to a later one that waits, and stays through a refused or unchanged one', async () => {
    await importRecords(database, { rows: records(10) });
    await importRecords(database, { rows: records(6) });
    const { version } = await importRecords(database, { rows: records(5) });
    await importRecords(database, { rows: records(10).reverse() });
    await expect(importRecords(database, { rows: [bad] })).rejects.toThrow('no row that can be used');
    const { rows } = await database.pool.query("SELECT id FROM import_version WHERE status = 'staged'");
    expect(rows).toEqual([{ id: version }]);
  });

  test('exactly 30 % is let through', async () => {
    await importRecords(database, { rows: records(10) });
    expect((await importRecords(database, { rows: records(7) })).outcome).toBe('active');
  });
});

describe('what is known of a source', () => {
  const readSource = async () =>
    (await database.pool.query("SELECT name, format FROM source WHERE slug = 'list'")).rows[0];

  test('is what its active version says: a refused or waiting one changes nothing of it', async () => {
    await importRecords(database, { rows: records(10) });
    await expect(importRecords(database, { rows: [bad], name: 'Refused' })).rejects.toThrow();
    await importRecords(database, { rows: records(5), name: 'Waiting' });
    expect(await readSource()).toEqual({ name: 'The list', format: 'test' });
    await importRecords(database, { rows: records(9), name: 'Renamed' });
    expect(await readSource()).toEqual({ name: 'Renamed', format: 'test' });
  });

  test('includes its format: a file of another one is refused', async () => {
    await importRecords(database, { rows: records(3) });
    await expect(importRecords(database, { rows: records(4), format: 'other' })).rejects.toThrow(
      'The source "list" is kept for files of the format test, and list.csv is of other. Give it a name of its own with --source.',
    );
    expect(await statuses()).toEqual(['active']);
  });

  test('but a source that never had a usable file takes another format', async () => {
    await expect(importRecords(database, { rows: [bad] })).rejects.toThrow();
    await importRecords(database, { rows: records(3), format: 'other' });
    expect(await readSource()).toEqual({ name: 'The list', format: 'other' });
  });
});

describe('two at once', () => {
  test('a second import says that one is running, and can run when that has ended', async () => {
    await withImportLock(database.pool, () =>
      expect(importRecords(database, { rows: records(1) })).rejects.toThrow('Another import is running.'),
    );
    expect((await importRecords(database, { rows: records(1) })).outcome).toBe('active');
  });

  test('readers see the old directory or the new one, never a part of each', async () => {
    await importRecords(database, {
      rows: records(200).map((each) => ({ ...each, website: 'https://old.example' })),
    });
    const seen = new Set<string>();
    let importing = true;
    const reader = (async () => {
      while (importing) {
        const { rows } = await database.pool.query<{ state: string }>(
          `SELECT concat_ws(' ', string_agg(DISTINCT f.website, ','), count(*), string_agg(DISTINCT left(p.e164, 5), ','),
             count(s.facility_id), (SELECT facilities FROM directory)) AS state
           FROM facility f LEFT JOIN phone p ON p.facility_id = f.id LEFT JOIN facility_search s ON s.facility_id = f.id
           WHERE f.status = 'active'`,
        );
        seen.add(rows[0]?.state ?? '');
      }
    })();
    await importRecords(database, {
      rows: records(180).map((each, n) => ({
        ...each,
        website: 'https://new.example',
        phones: [phone(`+1617555${1000 + n}`)],
      })),
    });
    importing = false;
    await reader;
    const whole = ['https://old.example 200 +1508 200 200', 'https://new.example 180 +1617 180 180'];
    expect(whole).toEqual(expect.arrayContaining([...seen]));
    expect(seen).toContain(whole[0]);
  });
});
