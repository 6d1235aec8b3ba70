import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '@/lib/import/read/limits';
import { openFile } from '@/lib/import/read/open-file';
import { parseXml } from '@/lib/import/read/workbook/parse-xml';
import { makeXlsx } from './make-xlsx';
import { makeZip } from './make-zip';
import { all, allRows, faults, opened, tempFile, values } from './temp-file';

const HEADER = ['Name', 'City', 'Zip'];

describe('a workbook', () => {
  const book = makeXlsx({
    'Service Code Reference': [
      ['Code', 'Meaning'],
      ['SA', 'Substance use treatment'],
    ],
    'Facilities List': [
      HEADER,
      ['A & B <House>', 'Troy', '02118'],
      ['C', '', ''],
      ['', '', ''],
      ['D', 'Rome', ''],
    ],
  });

  it.each([
    ['plain', book],
    ['in gzip', gzipSync(book)],
  ])('%s: the sheet with the widest header is read, under its own row numbers', async (_what, bytes) => {
    const file = await opened(bytes, 'list.csv');
    expect(file).toMatchObject({ kind: 'xlsx', header: ['name', 'city', 'zip'], columns: HEADER });
    expect(await values(file)).toEqual([
      ['A & B <House>', 'Troy', '02118'],
      ['C', '', ''],
      ['D', 'Rome', ''],
    ]);
    expect((await allRows(file)).map((row) => row.rowNumber)).toEqual([2, 3, 5]);
    expect(file.incomplete()).toBeNull();
  });

  it('gives the value that a formula had when it was saved, and never works it out', async () => {
    const file = await opened(
      makeXlsx({
        List: [
          HEADER,
          [
            { xml: '<c r="A2" t="str"><f>CONCATENATE("Har","bor")</f><v>Harbor</v></c>' },
            { xml: '<c r="B2" t="str"><f>WEBSERVICE("https://example.org")</f></c>' },
            { xml: '<c r="C2"><f>12000+180</f><v>12180</v></c>' },
          ],
        ],
      }),
    );
    expect(await values(file)).toEqual([['Harbor', '', '12180']]);
  });

  it('reads texts of every kind', async () => {
    const file = await opened(
      makeXlsx(
        {
          List: [
            HEADER,
            [
              {
                xml: '<c r="A2" t="inlineStr"><is><r><t>In</t></r><r><t xml:space="preserve"> line</t></r></is></c>',
              },
              { xml: '<c r="B2" t="b"><v>1</v></c>' },
              { xml: '<c r="C2" t="e"><v>#N/A</v></c>' },
            ],
            [{ xml: '<c t="s"><v>3</v></c><c t="s"><v>4</v></c><c><v>7</v></c>' }],
          ],
        },
        {
          'xl/sharedStrings.xml':
            '<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:si><x:t>Name</x:t></x:si><x:si><x:t>City</x:t></x:si><x:si><x:t>Zip</x:t></x:si><x:si><x:r><x:t>Rich</x:t></x:r><x:r><x:t> text</x:t></x:r><x:rPh sb="0" eb="1"><x:t>no</x:t></x:rPh></x:si><x:si><x:t>two_x000D_lines</x:t></x:si></x:sst>',
        },
      ),
    );
    expect(await values(file)).toEqual([
      ['In line', 'TRUE', ''],
      ['Rich text', 'two\rlines', '7'],
    ]);
  });

  it('has rows of its own that are errors: too many cells, a cell too long', async () => {
    const file = await opened(
      makeXlsx({
        List: [HEADER, ['A', 'Troy', '1', 'more'], ['x'.repeat(1_100_000), 'Rome', '2'], ['C', 'Bath', '3']],
      }),
    );
    expect(await faults(file)).toEqual([
      'row 2: : has 4 cells where the header has 3',
      'row 3: Name: is 1,100,000 characters long; 1,048,576 are allowed',
    ]);
    expect(await values(file)).toEqual([['C', 'Bath', '3']]);
  });

  it('is refused with two headers of one name', async () => {
    await expect(opened(makeXlsx({ List: [['Name', 'City', ' name']] }))).rejects.toThrow(
      '"name" more than once',
    );
  });
});

describe('an archive that is no sound workbook is refused in plain words', () => {
  const book = makeXlsx({
    List: [HEADER, ...Array.from({ length: 500 }, (_, row) => [`House ${row}`, 'Troy', '1'])],
  });

  it.each([
    ['cut in half', book.subarray(0, book.length >> 1), /damaged or breaks off/],
    ['gzip cut in half', gzipSync(book).subarray(0, 3000), /breaks off before its end/],
    ['a zip with a table inside', makeZip({ 'list.csv': 'a,b' }), /zip archive \(list.csv\), not a workbook/],
    ['an empty zip', makeZip({}), /zip archive \(empty\), not a workbook/],
    ['no rows', makeXlsx({ List: [] }), /workbook is empty/],
    [
      'a missing sheet',
      makeZip({ 'xl/workbook.xml': '<workbook/>' }),
      /part xl\/_rels\/workbook.xml.rels is missing/,
    ],
    [
      'XML that is not well formed',
      makeXlsx({ List: [] }, { 'xl/workbook.xml': '<workbook><sheets>' }),
      /damaged/,
    ],
  ])('%s', async (_what, bytes, message) => {
    await expect(opened(bytes)).rejects.toThrow(message);
  });

  it('damaged inside', async () => {
    const damaged = Buffer.from(book);
    damaged.fill(0xff, 900, 1000);
    await expect(opened(damaged).then(values)).rejects.toThrow(/is damaged/);
  });

  it('a zip bomb, by its ratio and by what it claims', async () => {
    const bomb = tempFile(
      makeXlsx({ List: [HEADER] }, { 'xl/sharedStrings.xml': `<sst>${' '.repeat(5_000_000)}</sst>` }),
    );
    const limits = { ...READ_LIMITS, ratioFromBytes: 1_000_000 };
    await expect(openFile(bomb, limits)).rejects.toThrow(/300 times its size/);
    await expect(openFile(bomb, { ...READ_LIMITS, unpackedBytes: 1024 * 1024 })).rejects.toThrow(
      /more than 1 MB/,
    );
  });

  it('a table of texts that would fill the memory', async () => {
    const path = tempFile(makeXlsx({ List: [HEADER, ['x'.repeat(5000), 'Troy', '1']] }));
    await expect(openFile(path, { ...READ_LIMITS, sharedCharacters: 1000 })).rejects.toThrow(
      /Save the sheet as CSV/,
    );
  });

  it.each([
    ['one text', '<t>', 'x', '</t>'],
    ['many texts of one cell', '', '<t>xxxxxxxxxx</t>', ''],
  ])('a row that would fill the memory by %s', async (_what, open, text, close) => {
    const value = `${open}${text.repeat(300_000)}${close}`;
    const cell = { xml: `<c r="A2" t="inlineStr"><is>${value}</is></c>` };
    const path = tempFile(makeXlsx({ List: [HEADER, [cell]] }));
    const file = await openFile(path, { ...READ_LIMITS, recordBytes: 100_000 });
    await expect(values(file)).rejects.toThrow(/Save the sheet as CSV/);
  });

  it('a text that never ends, long before the memory is full', async () => {
    let chunks = 0;
    async function* endless() {
      yield Buffer.from('<sst><si><t>');
      for (; chunks < 10_000; chunks++) yield Buffer.alloc(10_000, 'x');
    }
    const reading = parseXml(endless(), {}, () => [], 100_000);
    await expect(reading.next()).rejects.toThrow(/Save the sheet as CSV/);
    expect(chunks).toBeLessThan(20);
  });

  it('a cell that claims to stand far to the right is left out', async () => {
    const far = { xml: '<c r="ZZZZZZ2" t="str"><v>x</v></c>' };
    const file = await opened(makeXlsx({ List: [HEADER, ['A', 'Troy', '1', far]] }));
    expect(await all<unknown>(file.rows())).toEqual([{ rowNumber: 2, value: ['A', 'Troy', '1'] }]);
  });
});
