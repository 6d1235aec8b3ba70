import { describe, expect, test } from 'vitest';
import { describeReport } from '@/lib/import/report/describe-report';
import type { Effect, ImportReport, StagedRows } from '@/lib/import/report/import-report';

const rows = (over: Partial<StagedRows> = {}): StagedRows => ({
  read: 3,
  accepted: 3,
  rejected: 0,
  rejectedFirst: [],
  notes: [],
  misplaced: { count: 0, first: [] },
  far: 0,
  placedByZip: 0,
  withoutPoint: 0,
  ...over,
});

const effect = (over: Partial<Effect> = {}): Effect => ({
  new: 0,
  changed: 0,
  unchanged: 3,
  redated: 0,
  reopened: 0,
  closed: 0,
  leftToOthers: 0,
  merged: 0,
  changedFields: {},
  matchedBy: {},
  listedBefore: 3,
  closedShare: 0,
  sharedPhones: { numbers: 0, facilities: 0, first: [] },
  sampleRemoved: 0,
  ...over,
});

const report = (over: Partial<ImportReport> = {}): ImportReport => ({
  outcome: 'active',
  version: 7,
  release: '1.0.0',
  source: { slug: 'list', name: 'The list' },
  fileName: 'list.csv',
  asOf: '2025',
  asOfFrom: 'given',
  before: null,
  rows: rows(),
  effect: effect(),
  seconds: 4.26,
  ...over,
});

const text = (over: Partial<ImportReport>, command?: string): string =>
  describeReport(report(over), command).join('\n');
const before = { version: 6, asOf: '2025-08-19', sameFile: false };

test('a plain report has four lines and no empty headings', () => {
  expect(describeReport(report())).toEqual([
    'list.csv: The list (list), as of 2025 (as you said).',
    'Rows read: 3. Accepted: 3. Rejected: 0.',
    'Facilities: new 0, changed 0, unchanged 3, closed 0.',
    'Version 7 is active after 4.3 s.',
  ]);
});

describe('how old it is', () => {
  test.each([
    ['given', '(as you said).'],
    ['known', '(as when this file came before; --as-of DATE says otherwise).'],
    ['name', "(by the file's name)."],
    ['fetched', '(the day it was fetched).'],
  ] as const)('%s', (asOfFrom, words) => {
    expect(text({ asOfFrom })).toContain(`as of 2025 ${words}`);
  });

  test('a warning when the active version is newer, and none when it is not', () => {
    expect(text({ before })).toContain('This is older than the active version, which is as of 2025-08-19.');
    expect(text({ before, asOf: '2026' })).not.toContain('older');
  });
});

describe('rows', () => {
  test('the first rejected ones, and where the others are', () => {
    const rejectedFirst = [{ rowNumber: 4, column: 'zip', value: '0211', reason: 'not a ZIP code' }];
    const lines = text({ rows: rows({ read: 2000, accepted: 1, rejected: 1999, rejectedFirst }) });
    expect(lines).toContain('Rows read: 2,000. Accepted: 1. Rejected: 1,999.');
    expect(lines).toContain('  row 4, zip "0211": not a ZIP code');
    expect(lines).toContain('  and 1,998 more, all in import_row.error');
  });

  test('what was repaired, with an example', () => {
    const notes = [{ column: 'zip', reason: 'had lost its leading zero', count: 1382, example: '2118' }];
    expect(text({ rows: rows({ notes }) })).toContain(
      'Repaired or left out, row kept:\n  1,382 x zip: had lost its leading zero (such as "2118")',
    );
  });

  test('places that are wrong, far, or missing', () => {
    const first = [{ rowNumber: 9, column: 'latitude, longitude', value: '1,2', reason: '99 km from 01608' }];
    const lines = text({
      rows: rows({ misplaced: { count: 1, first }, far: 2, placedByZip: 3, withoutPoint: 4 }),
    });
    expect(lines).toContain('Wrong places: 1 (over 50 km from their ZIP and outside its county');
    expect(lines).toContain('  row 9, 1,2: 99 km from 01608');
    expect(lines).toContain('Over 25 km from their ZIP but kept, for the ZIP is wide: 2.');
    expect(lines).toContain('Without a point, put in the middle of their ZIP: 3.');
    expect(lines).toContain('Without any point: 4.');
  });
});

describe('facilities', () => {
  test('everything that happened to them', () => {
    const lines = text({
      effect: effect({
        ...{ changed: 2, changedFields: { phones: 2, name: 1 }, redated: 5, reopened: 6, leftToOthers: 7 },
        ...{ merged: 8, sharedPhones: { numbers: 1, facilities: 6, first: ['+16175550100 (6)'] } },
      }),
    });
    expect(lines).toContain('  changed in: phones 2, name 1');
    expect(lines).toContain('  unchanged but with a new date: 5');
    expect(lines).toContain('  listed again after they were closed: 6');
    expect(lines).toContain('  no longer in this source but still in another: 7');
    expect(lines).toContain('Rows merged with another row of the same site: 8.');
    expect(lines).toContain('shared by five or more facilities: 1, in 6 facilities; most: +16175550100 (6).');
  });

  test('by what they were recognised; new ones were not', () => {
    expect(text({ effect: effect({ matchedBy: { 'all but the ZIP': 2, new: 9 } }) })).toContain(
      'Recognised by: all but the ZIP 2.',
    );
    expect(text({ effect: effect({ matchedBy: { new: 9 } }) })).not.toContain('Recognised');
  });
});

describe('how it ended', () => {
  test('active: what went, and the way back', () => {
    const lines = text({ before, effect: effect({ sampleRemoved: 3000 }) });
    expect(lines).toContain('The sample directory (3,000 facilities) is gone.');
    expect(lines).toContain('To go back to version 6: npm run import:rollback -- list');
  });

  test('a dry run says that nothing was kept', () => {
    expect(text({ outcome: 'dry-run', version: null })).toMatch(/A dry run: nothing was kept\.$/);
  });

  test('staged: the share, and the exact command that accepts it', () => {
    const closing = effect({ closed: 2, listedBefore: 3, closedShare: 2 / 3 });
    const lines = text({ outcome: 'staged', effect: closing }, 'npm run import -- "my list.csv"');
    expect(lines).toContain('It would close 2 of the 3 facilities of this source (67 %, more than 30 %).');
    expect(lines).toMatch(/run: npm run import -- "my list\.csv" --accept-closures$/);
  });

  test('the same file: two lines, for its rows were not read', () => {
    const same = {
      outcome: 'same-file',
      version: null,
      before: { ...before, sameFile: true },
    } as const;
    expect(describeReport(report({ ...same, asOf: '2026' }), 'npm run import -- list.csv')).toEqual([
      'list.csv: The list (list), as of 2026 (as you said).',
      'It is active already, as version 6, so it was not read. To read it all the same, run: npm run import -- list.csv --again',
    ]);
  });

  test('the same file read again: its rows, and that they change nothing', () => {
    const lines = text({
      outcome: 'nothing-changed',
      version: null,
      before: { ...before, sameFile: true },
    });
    expect(lines).toContain('Rows read: 3.');
    expect(lines).toMatch(/This is the file that is active as version 6\. It changes nothing\.$/);
  });

  test('other words for the same facts', () => {
    expect(text({ outcome: 'nothing-changed', version: null, before })).toMatch(
      /It says what version 6 says\. It changes nothing\.$/,
    );
  });
});
