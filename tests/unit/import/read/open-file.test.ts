import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { ImportFileError } from '@/lib/import/read/import-file-error';
import { READ_LIMITS, type ReadLimits } from '@/lib/import/read/limits';
import { openFile } from '@/lib/import/read/open-file';
import { all, opened, tempFile, values } from './temp-file';

const TABLE = 'name,city\nÉcole Santé,Cañon City\nHarbor House – Men’s,Troy\n';
const ROWS = [
  ['École Santé', 'Cañon City'],
  ['Harbor House – Men’s', 'Troy'],
];

async function refusal(content: string | Buffer, name?: string): Promise<string> {
  const error = await opened(content, name).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ImportFileError);
  return (error as ImportFileError).message;
}

describe('a table is known by its content', () => {
  it.each([
    ['UTF-8', Buffer.from(TABLE)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TABLE}`)],
    ['UTF-16 LE with a mark', iconv.encode(TABLE, 'utf-16le', { addBOM: true })],
    ['UTF-16 BE with a mark', iconv.encode(TABLE, 'utf-16be', { addBOM: true })],
    ['UTF-16 LE without a mark', iconv.encode(TABLE, 'utf-16le')],
    ['UTF-16 BE without a mark', iconv.encode(TABLE, 'utf-16be')],
    ['Windows-1252', iconv.encode(TABLE, 'windows-1252')],
    ['gzip', gzipSync(TABLE)],
    ['gzip within gzip', gzipSync(gzipSync(TABLE))],
    ['gzip of UTF-16', gzipSync(iconv.encode(TABLE, 'utf-16le', { addBOM: true }))],
    ['semicolons', Buffer.from(TABLE.replaceAll(',', ';'))],
    ['tabs', Buffer.from(TABLE.replaceAll(',', '\t'))],
    ['CRLF', Buffer.from(TABLE.replaceAll('\n', '\r\n'))],
    ['CR alone', Buffer.from(TABLE.replaceAll('\n', '\r'))],
    ['no line break at the end', Buffer.from(TABLE.trimEnd())],
    ['empty lines before the header', Buffer.from(`\n\n${TABLE}`)],
  ])('%s', async (_what, content) => {
    const file = await opened(content, 'anything.pdf');
    expect(file.kind).toBe('csv');
    expect(file.header).toEqual(['name', 'city']);
    expect(await values(file)).toEqual(ROWS);
    expect(file.incomplete()).toBeNull();
  });

  it('takes a file as Windows-1252 when its first such letter comes late', async () => {
    const plain = `name,city\n${'Harbor House,Troy\n'.repeat(40_000)}`;
    const file = await opened(
      Buffer.concat([Buffer.from(plain), iconv.encode('Café,Troy\n', 'windows-1252')]),
    );
    expect((await values(file)).at(-1)).toEqual(['Café', 'Troy']);
  });

  it('does not break a letter that stands across two pieces of a long file', async () => {
    const rows = 60_000;
    const file = await opened(`name,city\n${'Éé,Ññ\n'.repeat(rows)}`);
    const read = (await values(file)) as string[][];
    expect(read).toHaveLength(rows);
    expect(new Set(read.map((cells) => cells.join('|')))).toEqual(new Set(['Éé|Ññ']));
  });

  it('can be read twice', async () => {
    const file = await opened(TABLE);
    expect(await values(file)).toEqual(await values(file));
  });

  it('keeps the header as it was written beside the names to compare', async () => {
    const file = await opened('    Name1,City \r\nA,B\r\n');
    expect(file.header).toEqual(['name1', 'city']);
    expect(file.kind === 'csv' && file.columns).toEqual(['    Name1', 'City ']);
  });
});

describe('what is no table is refused in plain words', () => {
  it.each([
    ['an empty file', '', /is empty/],
    ['blank lines', '\n \r\n', /is empty/],
    ['a web page', '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>', /web page, not a table/],
    ['a web page after blanks', '\n\n  <html lang="en"><head>', /web page, not a table/],
    ['XML', '<?xml version="1.0"?><rss></rss>', /XML, not a table/],
    ['a PDF', '%PDF-1.7\n…', /PDF, not a table/],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Excel file/],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /picture/],
    ['xz', Buffer.from('fd377a585a00', 'hex'), /compressed with xz/],
    ['a program', Buffer.from('7f454c46020101000000000000000000', 'hex'), /binary data/],
    ['one column', 'just a line of text\nand another\n', /not a table's header.*just a line of text/],
    ['a header named twice', 'name,city,Name ,zip,ZIP\na,b,c,d,e\n', /"name", "zip" more than once/],
  ])('%s', async (_what, content, message) => {
    expect(await refusal(content)).toMatch(message);
  });

  it('looks inside gzip for the same', async () => {
    expect(await refusal(gzipSync('<html><body>Sign in</body></html>'))).toMatch(/web page/);
    expect(await refusal(gzipSync(''))).toMatch(/is empty/);
  });

  it('names a file that is not there, or is a folder', async () => {
    await expect(openFile('/nowhere/list.csv')).rejects.toThrow('There is no file /nowhere/list.csv.');
    await expect(openFile('/')).rejects.toThrow('/ is not a file.');
  });
});

describe('gzip', () => {
  const long = `name,city\n${Array.from({ length: 5000 }, (_, row) => `House ${row * 7919},Troy ${row}`).join('\n')}\n`;
  const packed = gzipSync(long);

  it('keeps the rows before a break and says that the rest is missing', async () => {
    const file = await opened(packed.subarray(0, Math.floor(packed.length / 2)));
    const rows = await values(file);
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows.length).toBeLessThan(5000);
    expect(rows).toEqual(
      long
        .split('\n')
        .slice(1, rows.length + 1)
        .map((line) => line.split(',')),
    );
    expect(file.incomplete()).toBe('The compressed file breaks off before its end.');
  });

  it('does not take half a row for a whole one, though it has all its cells', async () => {
    for (const cut of [2000, 2001, 2002, 2003, 2004, 2005]) {
      const file = await opened(packed.subarray(0, cut));
      const whole = new Set(long.split('\n'));
      for (const cells of (await values(file)) as string[][]) expect(whole).toContain(cells.join(','));
    }
  });

  it('refuses a damaged file', async () => {
    const damaged = Buffer.from(packed);
    damaged.fill(0xff, 2000, 2200);
    await expect(opened(damaged).then(values)).rejects.toThrow(
      'The compressed file is damaged. Fetch it again.',
    );
  });

  it('refuses a third layer', async () => {
    expect(await refusal(gzipSync(gzipSync(gzipSync(TABLE))))).toMatch(/three times over/);
  });

  const LINE = `${'x'.repeat(1000)},b\n`;
  const readAll = (path: string, limits: ReadLimits) =>
    openFile(path, limits).then((file) => all<unknown>(file.rows()));

  it('stops at a bomb, by its ratio and by its size', async () => {
    const bomb = tempFile(gzipSync(`name,city\n${LINE.repeat(4000)}`));
    const mistrustful = { ...READ_LIMITS, ratioFromBytes: 1024 * 1024 };
    await expect(readAll(bomb, mistrustful)).rejects.toThrow(/300 times its size/);
    const tight = { ...READ_LIMITS, unpackedBytes: 1024 * 1024 };
    await expect(readAll(bomb, tight)).rejects.toThrow(/more than 1 MB/);
  });

  it('stops at a bomb inside a bomb', async () => {
    const bomb = gzipSync(gzipSync(`name,city\n${LINE.repeat(30_000)}`));
    expect(bomb.length).toBeLessThan(3000);
    const limits = { ...READ_LIMITS, ratioFromBytes: 1024 * 1024 };
    await expect(readAll(tempFile(bomb), limits)).rejects.toThrow(/300 times its size/);
  });
});
