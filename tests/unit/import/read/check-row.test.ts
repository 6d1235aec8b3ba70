import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '@/lib/import/read/limits';
import { checkHeader, headerName, shorten } from '@/lib/import/read/table/check-header';
import { checkRow, failedRow } from '@/lib/import/read/table/check-row';

const check = (cells: string[]) =>
  checkRow(9, cells, ['Name', 'City '], { ...READ_LIMITS, cellCharacters: 20 });

describe('checkRow', () => {
  it('passes a row as wide as the header', () => {
    expect(check(['A', 'Troy'])).toEqual({ rowNumber: 9, value: ['A', 'Troy'] });
  });

  it('cuts empty cells after the last column, and no others', () => {
    expect(check(['A', 'Troy', '', ' '])).toEqual({ rowNumber: 9, value: ['A', 'Troy'] });
    expect(check(['A', 'Troy', '', 'x'])).toHaveProperty(
      'error.reason',
      'has 4 cells where the header has 2',
    );
    expect(check(['A'])).toHaveProperty('error.reason', 'has 1 cell where the header has 2');
  });

  it('takes a cell of the greatest length, and names the column of a longer one', () => {
    expect(check(['x'.repeat(20), 'Troy'])).toHaveProperty('value');
    expect(check(['A', 'x'.repeat(21)])).toMatchObject({
      error: { column: 'City', reason: 'is 21 characters long; 20 are allowed' },
    });
  });
});

describe('failedRow', () => {
  it('keeps the cells short and free of zero bytes', () => {
    const row = failedRow(3, ['a\0b', 'x'.repeat(2000)], { column: 'c', value: '\0v', reason: 'r' });
    expect(row).toEqual({
      rowNumber: 3,
      raw: ['ab', `${'x'.repeat(1000)}…`],
      error: { column: 'c', value: 'v', reason: 'r' },
    });
  });
});

describe('checkHeader', () => {
  it.each([
    ['    name1', 'name1'],
    ['n40 ', 'n40'],
    ['Service  Code\nInfo', 'service code info'],
    ['ZIP', 'zip'],
  ])('compares %j as %j', (written, name) => {
    expect(headerName(written)).toBe(name);
  });

  it('lets several columns go without a name', () => {
    expect(checkHeader(['Name', '', 'City', ' '])).toEqual(['name', '', 'city', '']);
  });

  it('names every repeat once, cut when it is long', () => {
    expect(() => checkHeader(['a', 'A ', 'b', 'a', 'B'])).toThrow('The header has "a", "b" more than once.');
    const long = 'x'.repeat(500);
    expect(() => checkHeader([long, long])).toThrow(`"${shorten(long)}" more than once`);
  });

  it('refuses what has no two names', () => {
    expect(() => checkHeader(['', ''])).toThrow('it has no text');
    expect(() => checkHeader(['Title', ''])).toThrow('it has one cell, "title"');
  });
});
