import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '@/lib/import/read/limits';
import { openFile } from '@/lib/import/read/open-file';
import { all, allRows, faults, opened, tempFile, values } from './temp-file';

describe('rows of a CSV', () => {
  it('are numbered as a person counts them in the sheet: header = 1, empty lines included', async () => {
    const file = await opened('name,city\nA,Troy\n\n,\n"B\nsecond line",Rome\nC,Bath\n');
    const rows = await allRows(file);
    expect(rows.map((row) => row.rowNumber)).toEqual([2, 5, 6]);
    expect(await values(file)).toEqual([
      ['A', 'Troy'],
      ['B\nsecond line', 'Rome'],
      ['C', 'Bath'],
    ]);
  });

  it('keep a quotation mark inside a cell, and a cell that looks like a formula, as text', async () => {
    const file = await opened(
      'name,city\nThe "Bridge" House,Troy\n"Say ""hi""",Rome\n=HYPERLINK("x"),@SUM(1)\n',
    );
    expect(await values(file)).toEqual([
      ['The "Bridge" House', 'Troy'],
      ['Say "hi"', 'Rome'],
      ['=HYPERLINK("x")', '@SUM(1)'],
    ]);
  });

  it('may mix line breaks', async () => {
    const file = await opened('name,city\r\nA,Troy\nB,Rome\rC,Bath\r\n');
    expect(await values(file)).toHaveLength(3);
  });

  it('with a wrong number of cells are errors, and the rest is read', async () => {
    const file = await opened(
      'name,city,zip\nA,Troy,12180\nB,Rome\nC,Bath,14810,more\nD,Utica,13501,,\nE,Ilion,13357\n',
    );
    expect(await faults(file)).toEqual([
      'row 3: : has 2 cells where the header has 3',
      'row 4: : has 4 cells where the header has 3',
    ]);
    expect(await values(file)).toEqual([
      ['A', 'Troy', '12180'],
      ['D', 'Utica', '13501'],
      ['E', 'Ilion', '13357'],
    ]);
  });

  it('with a cell of 10 MB are errors, and the rest is read', async () => {
    const file = await opened(`name,city\nA,Troy\nB,${'x'.repeat(10 * 1024 * 1024)}\nC,Bath\n`);
    const rows = await allRows(file);
    expect(rows[1]).toMatchObject({
      rowNumber: 3,
      error: { column: 'city', reason: 'is 10,485,760 characters long; 1,048,576 are allowed' },
    });
    expect(rows[1] && 'raw' in rows[1] && rows[1].raw.join('').length).toBeLessThan(1100);
    expect(await values(file)).toEqual([
      ['A', 'Troy'],
      ['C', 'Bath'],
    ]);
  });

  it('lose zero bytes, which no database takes', async () => {
    const filler = 'A,Troy\n'.repeat(50_000); // past what is looked at to tell what a file is
    const file = await opened(`name,city\n${filler}B\0,Ro\0me\n`);
    expect((await values(file)).at(-1)).toEqual(['B', 'Rome']);
  });
});

describe('a CSV that breaks off', () => {
  it('in a quotation: the rows before it are kept, and the fault has its row', async () => {
    const file = await opened('name,city\nA,Troy\nB,Rome\n"C,Bath\nD,Utica\n');
    expect(await values(file)).toEqual([
      ['A', 'Troy'],
      ['B', 'Rome'],
    ]);
    expect(await faults(file)).toEqual([
      expect.stringMatching(/^row 4: : and all after it cannot be read: A quotation mark opens/),
    ]);
    expect(file.incomplete()).toMatch(/never closes/);
  });

  it('in the last row: that row is an error', async () => {
    const file = await opened('name,city,zip\nA,Troy,12180\nB,Ro');
    expect(await values(file)).toEqual([['A', 'Troy', '12180']]);
    expect(await faults(file)).toEqual([
      'row 3: : is cut off: The file breaks off in the middle of its last row.',
    ]);
    expect(file.incomplete()).not.toBeNull();
  });

  it('is told from one whose last line merely has no line break', async () => {
    const file = await opened('name,city\nA,Troy\nB,Rome');
    expect(await values(file)).toHaveLength(2);
    expect(file.incomplete()).toBeNull();
  });

  it('is not read without end when a quotation swallows the rest of a large file', async () => {
    const path = tempFile(`name,city\nA,Troy\n"B,Rome\n${'C,Bath\n'.repeat(400_000)}`);
    const file = await openFile(path, { ...READ_LIMITS, recordBytes: 1024 * 1024 });
    const rows = await all<unknown>(file.rows());
    expect(rows).toHaveLength(2);
    expect(file.incomplete()).toMatch(/One row is longer than 1 MB/);
  });
});
