import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonRowCutter } from '@/lib/import/read/json/json-row-cutter';
import { READ_LIMITS } from '@/lib/import/read/limits';
import { openFile } from '@/lib/import/read/open-file';
import { allRows, faults, opened, tempFile, values } from './temp-file';

const ROWS = [
  { name1: 'A "quoted" \\ {house}', services: [{ f1: 'x', f3: 'rows; [' }] },
  { name1: 'B', nested: { rows: [{ no: 'row' }] } },
];

describe('JSON', () => {
  it.each([
    ['a page', { page: 1, totalPages: 1, recordCount: 2, rows: ROWS }],
    ['a page whose rows come first', { rows: ROWS, page: 1 }],
    [
      'a list of pages',
      [
        { page: 1, rows: ROWS.slice(0, 1) },
        { page: 2, rows: ROWS.slice(1) },
        { page: 3, rows: [] },
      ],
    ],
    ['a list of rows', ROWS],
  ])('%s', async (_what, content) => {
    for (const text of [JSON.stringify(content), JSON.stringify(content, null, 2)]) {
      const file = await opened(text, 'saved.txt');
      expect(file).toMatchObject({ kind: 'json', header: ['name1', 'services'] });
      expect(await values(file)).toEqual(ROWS);
      expect((await allRows(file)).map((row) => row.rowNumber)).toEqual([1, 2]);
      expect(file.incomplete()).toBeNull();
    }
  });

  it('pages one after another, as a download in pieces leaves them', async () => {
    const text = ROWS.map((row, at) => JSON.stringify({ page: at + 1, rows: [row] })).join('\n');
    expect(await values(await opened(text))).toEqual(ROWS);
  });

  it.each([
    ['no rows', '{"error":"Too many requests"}'],
    ['an empty page', '{"page":1,"rows":[]}'],
    ['a list of numbers', '[1,2,3]'],
  ])('%s: says what was expected', async (_what, text) => {
    await expect(opened(text)).rejects.toThrow('This JSON has no rows: expected a list of objects');
  });

  it('brackets that do not match are refused', async () => {
    await expect(opened('[{"a":1}}').then(values)).rejects.toThrow('not valid JSON');
  });

  it('that breaks off: the rows before it are kept', async () => {
    const text = JSON.stringify({ page: 1, rows: ROWS });
    const file = await opened(text.slice(0, text.indexOf('"B"')));
    expect(await values(file)).toEqual(ROWS.slice(0, 1));
    expect(await faults(file)).toEqual([
      'row 2: : and all after it cannot be read: The JSON breaks off before its end.',
    ]);
    expect(file.incomplete()).toBe('The JSON breaks off before its end.');
  });

  it('with a row that is too long or wrong: that row is an error, the rest is read', async () => {
    const long = `{"name1":"${'x'.repeat(5_000_000)}"}`;
    const file = await opened(`{"rows":[{"name1":"A"},${long},{"name1" "C"},{"name1":"D"}]}`);
    expect(await values(file)).toEqual([{ name1: 'A' }, { name1: 'D' }]);
    expect(await faults(file)).toEqual([
      'row 2: : is 5,000,012 characters long, more than a row can be',
      'row 3: : is not valid JSON',
    ]);
  });

  it('is read in UTF-16 and Windows-1252 as well', async () => {
    const text = '[{"name1":"Café"}]';
    expect(await values(await opened(Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual([{ name1: 'Café' }]);
    expect(await values(await opened(Buffer.from(text, 'latin1')))).toEqual([{ name1: 'Café' }]);
  });

  it('obeys the limit it is given', async () => {
    const file = await openFile(tempFile('[{"a":"1"},{"a":"12345678901234567890"}]'), {
      ...READ_LIMITS,
      cellCharacters: 4,
    });
    expect(await values(file)).toEqual([{ a: '1' }]);
  });
});

describe('JsonRowCutter', () => {
  it('finds the same rows however the text is cut into pieces', () => {
    const row = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(fc.array(row), fc.boolean(), fc.integer({ min: 1, max: 9 }), (rows, paged, size) => {
        const text = JSON.stringify(
          paged ? { page: 1, rows } : rows.filter((each) => !Array.isArray(each.rows)),
        );
        const cutter = new JsonRowCutter(1_000_000);
        const found: unknown[] = [];
        for (let at = 0; at < text.length; at += size) {
          for (const piece of cutter.push(text.slice(at, at + size)))
            found.push('text' in piece && JSON.parse(piece.text));
        }
        expect(found).toEqual(paged ? JSON.parse(text).rows : JSON.parse(text));
        expect(cutter.whole).toBe(true);
      }),
    );
  });
});
