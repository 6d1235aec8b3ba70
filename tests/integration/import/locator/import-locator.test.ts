import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillEmptyDirectory } from '@/lib/import/fill-empty-directory';
import { LOCATOR } from '@/lib/import/locator/fetch-page';
import { importLocator } from '@/lib/import/locator/import-locator';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { CLOCK, clockAt, importRecords, readState, records } from '../directory-fixture';
import { locatorRow, pageOf, standIn, type Whim } from './stand-in';

let database: TestDatabase;
let folder: string;
let service: Awaited<ReturnType<typeof standIn>>;
let lines: string[];
beforeEach(async () => {
  database = await createTestDatabase();
  folder = join(mkdtempSync(join(tmpdir(), 'daylight-locator-')), 'pages');
  lines = [];
});
afterEach(async () => {
  await service.close();
  rmSync(join(folder, '..'), { recursive: true });
  await database.drop();
});

const serve = async (total: number, whim?: Whim) => {
  service = await standIn(total, whim);
};
const run = (clock = CLOCK) =>
  importLocator(database, clock, { report: (line) => lines.push(line), access: service.access, folder });
const pages = () => service.requests.map(({ page }) => page);

/** Breaks the connection instead of sending this page or a later one. */
const hangUpFrom =
  (first: number): Whim =>
  ({ page }, response) => {
    if (page < first) return undefined;
    response.socket?.destroy();
    return true;
  };

describe('a list of three pages', () => {
  test('is read once, in order, with a pause between pages and a name', async () => {
    await serve(25);
    const report = await run();
    expect(report).toMatchObject({
      outcome: 'active',
      asOf: '2026-11-22',
      asOfFrom: 'fetched',
      effect: { new: 25 },
    });
    expect(pages()).toEqual([1, 2, 3]);
    expect(service.slept).toEqual([7, 7]);
    expect(service.requests[0]?.userAgent).toMatch(/^Daylight /);
    expect(service.requests[0]?.url.searchParams.get('sType')).toBe('SA');
    expect(lines.at(-1)).toBe('Page 3 of 3: 25 of 25 rows.');
    expect(existsSync(folder)).toBe(false);
    expect(await readState(database)).toHaveLength(25);
  });

  test('is tried again where the server is busy, after as long as it asks for', async () => {
    await serve(25, ({ page }, response, nth) => {
      if (page !== 2 || nth > 3) return undefined;
      response.writeHead(503, nth === 2 ? { 'retry-after': '5' } : {}).end('busy');
      return true;
    });
    expect((await run()).outcome).toBe('active');
    expect(pages()).toEqual([1, 2, 2, 2, 3]);
    expect(service.slept).toEqual([7, 5_000, 20, 7]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'No page 2 yet: it answers 503. Asking again in 5 s.',
        'No page 2 yet: it answers 503. Asking again in 0.02 s.',
      ]),
    );
  });

  test('says whom it asks before it waits for the first answer', async () => {
    const answered: string[][] = [];
    await serve(5, () => {
      answered.push([...lines]);
      return undefined;
    });
    await run();
    expect(answered).toEqual([['Asking 127.0.0.1 for its list.']]);
  });

  test('is not waited for where nobody is reached: asked twice, then one sentence', async () => {
    await serve(25);
    await service.close();
    await expect(run()).rejects.toThrow(
      '127.0.0.1 cannot be reached from here: is there a network? A saved file can be imported without one.',
    );
    expect(service.slept).toEqual([10]);
    expect(lines).toEqual([
      'Asking 127.0.0.1 for its list.',
      'No page 1 yet: it cannot be reached. Asking again in 0.01 s.',
    ]);
  });

  test('is asked for as often as ever where the network goes away between two pages', async () => {
    await serve(25);
    service.access.sleep = service.close;
    await expect(run()).rejects.toThrow('The locator gives no page 2 after 3 tries: it cannot be reached.');
  });

  test('goes on where a broken run stopped', async () => {
    await serve(25, hangUpFrom(3));
    await expect(run()).rejects.toThrow('The locator gives no page 3 after 3 tries: it cannot be reached.');
    service.state.whim = () => undefined;
    service.requests.length = 0;
    expect((await run()).effect.new).toBe(25);
    expect(pages()).toEqual([3]);
    expect(lines).toContain('Going on after page 2 of 3.');
  });

  test('starts again when what is kept is old', async () => {
    await serve(25, hangUpFrom(3));
    await expect(run()).rejects.toThrow();
    service.state.whim = () => undefined;
    service.requests.length = 0;
    await run(clockAt('2026-11-23T12:00:00Z'));
    expect(pages()).toEqual([1, 2, 3]);
  });

  test('starts again when its length changes between two pages', async () => {
    await serve(25, ({ page }, _response, nth) => {
      if (page === 2 && nth === 2) service.state.total = 31;
      return undefined;
    });
    expect((await run()).effect.new).toBe(31);
    expect(pages()).toEqual([1, 2, 1, 2, 3, 4]);
  });

  test('stays on the disk while its version waits for --accept-closures', async () => {
    await serve(25);
    await run();
    service.state.total = 12;
    expect((await run()).outcome).toBe('staged');
    service.requests.length = 0;
    const options = { report: () => {}, access: service.access, folder, acceptClosures: true };
    expect((await importLocator(database, CLOCK, options)).outcome).toBe('active');
    expect(pages()).toEqual([]);
  });
});

const json = (value: unknown): Whim => {
  return (_request, response) => {
    response.end(typeof value === 'string' ? value : JSON.stringify(value));
    return true;
  };
};
const page = pageOf({ page: 1, pageSize: 10 }, 5);
const renamed = Array.from({ length: 5 }, (_, n) => {
  const { name1, ...rest } = locatorRow(n);
  return { ...rest, facilityName: name1 };
});

describe('a surprise ends in one clear line and changes nothing', () => {
  test.each([
    [
      'a web page',
      json('<!doctype html><title>Down for maintenance</title>'),
      'Page 1 of the locator is a web page and not data.',
    ],
    ['garbage', json('{"page": 1, "rows": ['), 'Page 1 of the locator is not valid JSON.'],
    ['another envelope', json({ data: [] }), /^Page 1 of the locator has another shape than known: page: /],
    [
      'renamed fields',
      json({ ...page, rows: renamed }),
      /another shape than known: name1: .* 5 of 5 rows are so\.$/,
    ],
    ['rows missing', json({ ...page, recordCount: 9 }), 'The locator announced 9 rows and sent 5.'],
    ['the wrong page', json({ ...page, page: 2 }), 'The locator was asked for page 1 and sent page 2.'],
    [
      'a refusal',
      ((_request, response) => {
        response.writeHead(403).end();
        return true;
      }) satisfies Whim,
      'The locator refuses page 1: it answers 403.',
    ],
  ])('%s', async (_what, whim, message) => {
    await serve(5, whim);
    await expect(run()).rejects.toThrow(message);
    expect(await readState(database)).toEqual([]);
    expect((await database.pool.query('SELECT 1 FROM import_version')).rowCount).toBe(0);
  });

  test('but one odd row among many is only left out', async () => {
    const rows = page.rows.concat(pageOf({ page: 1, pageSize: 15 }, 15).rows.slice(5));
    const odd = rows.map((row, n) => (n === 3 ? { ...row, name1: null } : row));
    await serve(15, json({ page: 1, totalPages: 1, recordCount: 15, rows: odd }));
    expect((await run()).rows).toMatchObject({ read: 15, accepted: 14, rejected: 1 });
  });
});

describe('an empty directory is filled', () => {
  const fill = (DIRECTORY: 'auto' | 'sample' | 'none') =>
    fillEmptyDirectory({
      database,
      env: { DIRECTORY },
      clock: CLOCK,
      report: (line) => lines.push(line),
      access: service.access,
      folder,
    });

  test('from the locator where it answers, and only once', async () => {
    await serve(12);
    expect(await fill('auto')).toEqual({ source: 'locator', facilities: 12 });
    expect(await fill('auto')).toEqual({ source: 'already', facilities: 12 });
  });

  test.each([
    ['it does not answer', () => hangUpFrom(1), /^FindTreatment\.gov does not answer\.$/],
    ['it surprises', (): Whim => json({ data: [] }), /another shape than known/],
  ])('with the sample where %s, saying so', async (_what, whim, why) => {
    await serve(12, whim());
    const filled = { source: 'sample', facilities: 3_000, why: expect.stringMatching(why) };
    expect(await fill('auto')).toEqual(filled);
  });

  test('with the sample where it falls silent after the first page, without trying for minutes', async () => {
    await serve(12, ({ page, pageSize }) => (pageSize > 1 && page === 2 ? true : undefined));
    service.access.patienceMs = 300;
    const why = 'The locator gives no page 2 within 0.3 s.';
    expect(await fill('auto')).toMatchObject({ source: 'sample', why });
    expect(pages()).toEqual([1, 1, 2]);
  });

  test('with the sample where it asks to wait for longer than anyone would', async () => {
    await serve(12, ({ page }, response) => {
      if (page === 1) return undefined;
      response.writeHead(503, { 'retry-after': '100' }).end();
      return true;
    });
    service.access.patienceMs = 300;
    service.access.sleep = LOCATOR.sleep;
    expect(await fill('auto')).toMatchObject({ source: 'sample' });
    expect(pages()).toEqual([1, 1, 2]);
  });

  test('with nothing, by choice', async () => {
    await serve(12);
    expect(await fill('none')).toEqual({ source: 'none', facilities: 0 });
    expect(service.requests).toEqual([]);
  });

  test('with the sample, by choice: invented advertisers too, until the first real import removes it all', async () => {
    await serve(12);
    expect(await fill('sample')).toEqual({ source: 'sample', facilities: 3_000 });
    // A later start finds it there, and says what it is.
    expect(await fill('auto')).toEqual({ source: 'sample', facilities: 3_000 });
    expect(service.requests).toEqual([]);
    const count = async (table: string) => (await database.pool.query(`SELECT 1 FROM ${table}`)).rowCount;
    const sample = await readState(database);
    expect(sample.every(({ id, name }) => /^a/.test(`${id}`) && /\(sample\)/.test(`${name}`))).toBe(true);
    expect(await count('advertiser')).toBe(4);
    expect(await count('placement')).toBeGreaterThanOrEqual(4);
    const report = await importRecords(database, { rows: records(2) });
    expect(report.effect).toMatchObject({ new: 2, sampleRemoved: 3_000 });
    expect((await readState(database, { closed: true })).map(({ name }) => name).sort()).toEqual([
      'Clinic 0',
      'Clinic 1',
    ]);
    for (const table of ['advertiser', 'placement']) expect(await count(table), table).toBe(0);
    const { rows } = await database.pool.query('SELECT slug, sample, facilities FROM source, directory');
    expect(rows).toEqual([{ slug: 'list', sample: false, facilities: 2 }]);
  });
});
