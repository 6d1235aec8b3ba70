import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportFileError } from '@/lib/import/read/import-file-error';
import { openFile } from '@/lib/import/read/open-file';
import { type ReadingThread, startReadingThread } from '@/lib/import/read/thread/start-reading-thread';
import type { OpenedFile } from '@/lib/import/record';
import { makeXlsx } from '../make-xlsx';
import { allRows, tempFile } from '../temp-file';

let thread: ReadingThread;
beforeEach(() => {
  thread = startReadingThread();
});
afterEach(() => thread.stop());

const CELLS = Array.from({ length: 700 }, (_, at) => [`École ${at}`, 'Cañon City', at % 7 ? 'CO' : '']);
const HEADER = ['Name1', 'City', 'State'];
const TABLE = `${[HEADER, ...CELLS].map((cells) => cells.join(',')).join('\n')}\n`;

/** All that can be known of a file, once its rows were read. */
async function everything(file: OpenedFile) {
  const { kind, fileName, header } = file;
  const columns = file.kind === 'json' ? null : file.columns;
  const rows = await allRows(file);
  return { kind, fileName, header, columns, rows, incomplete: file.incomplete() };
}

const thrown = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe('a thread reads what this one would have read', () => {
  it.each([
    ['a table', 'list.csv', TABLE],
    ['a packed table', 'list.csv.gz', gzipSync(TABLE)],
    ['a workbook', 'list.xlsx', makeXlsx({ List: [HEADER, ...CELLS] })],
    [
      'JSON',
      'list.json',
      JSON.stringify(CELLS.map(([name1, city]) => ({ name1, city, services: [{ f2: 'x' }] }))),
    ],
    ['a table with rows of another width', 'list.csv', `${TABLE}only one\n${TABLE}`],
    ['a table without a row', 'list.csv', 'Name1,City,State\n'],
    ['a table that breaks off', 'list.csv.gz', gzipSync(TABLE).subarray(0, -40)],
    ['JSON that breaks off', 'list.json', '[{"name1":"a"},{"name1":'],
  ])('%s', async (_what, name, content) => {
    const path = tempFile(content, name);
    const here = await everything(await openFile(path));
    expect(await everything(await thread.open(path))).toEqual(here);
  });

  it('and says of a file that is cut off why, but only after its last row', async () => {
    const file = await thread.open(tempFile(gzipSync(TABLE).subarray(0, -40), 'list.csv.gz'));
    expect(file.incomplete()).toBeNull();
    await allRows(file);
    expect(file.incomplete()).toBe('The compressed file breaks off before its end.');
  });
});

describe('what cannot be read is refused in the same words', () => {
  it.each([
    ['nothing', ''],
    ['a PDF', '%PDF-1.7'],
    ['a web page', '<!doctype html><p>Not found'],
    ['a damaged workbook', makeXlsx({ List: [HEADER] }).subarray(0, 200)],
  ])('%s', async (_what, content) => {
    const path = tempFile(content);
    const [here, there] = [await thrown(openFile(path)), await thrown(thread.open(path))];
    expect(there).toBeInstanceOf(ImportFileError);
    expect((there as Error).message).toBe((here as Error).message);
  });

  it('a workbook that turns out to be damaged among its rows', async () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row>';
    const rows = '<row><c t="inlineStr"><is><t>x</t></is></c></row>'.repeat(5_000);
    const content = makeXlsx({ List: [] }, { 'xl/worksheets/sheet1.xml': `${sheet}${rows}</wrong>` });
    const file = await thread.open(tempFile(content, 'list.xlsx'));
    const error = await thrown(allRows(file));
    expect(error).toBeInstanceOf(ImportFileError);
    expect((error as Error).message).toMatch(
      /^The workbook is damaged: its part .*sheet1\.xml cannot be read/,
    );
  });
});

describe('a thread that is stopped', () => {
  it('fails whoever waits for its rows, instead of letting them wait for ever', async () => {
    const file = await thread.open(tempFile(TABLE.repeat(400)));
    const rows = (file.rows() as AsyncIterable<unknown>)[Symbol.asyncIterator]();
    await rows.next();
    const rest = thrown(
      (async () => {
        while (!(await rows.next()).done);
      })(),
    );
    await thread.stop();
    expect(await rest).toEqual(new Error('The thread that reads the file has ended.'));
  });

  it('refuses what it is asked after its end, and can be stopped again', async () => {
    await thread.stop();
    await expect(thread.open(tempFile(TABLE))).rejects.toThrow('The thread that reads the file has ended.');
    await thread.stop();
  });

  it('before it was asked anything, leaves nothing behind', async () => {
    await expect(thread.stop()).resolves.toBeUndefined();
  });
});
