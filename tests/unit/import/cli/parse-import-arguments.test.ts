import { describe, expect, test } from 'vitest';
import { checkAsOf } from '@/lib/import/as-of';
import { parseImportArguments } from '@/lib/import/cli/parse-import-arguments';

const TODAY = new Date('2026-11-22T12:00:00Z');

describe('--as-of', () => {
  test.each(['2022', '2025-08', '2025-08-19', '2026', '2026-11', '2026-11-22', '2024-02-29'])(
    'takes %s',
    (date) => expect(checkAsOf(date, TODAY)).toBe(date),
  );
  test.each([
    '2025-13',
    '2025-02-30',
    '2023-02-29',
    '19 Aug 2025',
    '25',
    '2025-8',
    '2025-08-19T10:00',
    '',
    '1066',
  ])('refuses "%s" in words', (date) =>
    expect(() => checkAsOf(date, TODAY)).toThrow(`"${date}" is not a date. Write a year, a month or a day`),
  );
  test.each(['2027', '2026-12', '2026-11-23'])('refuses %s, which is yet to come', (date) =>
    expect(() => checkAsOf(date, TODAY)).toThrow('in the future'),
  );
});

describe('the command line', () => {
  test('of a file', () =>
    expect(parseImportArguments(['list.csv', '--as-of', '2025', '--source', 'Ohio', '--dry-run'])).toEqual({
      path: 'list.csv',
      asOf: '2025',
      sourceName: 'Ohio',
      dryRun: true,
      acceptClosures: false,
      again: false,
    }));
  test('of the live locator', () =>
    expect(parseImportArguments(['locator', '--accept-closures', '--again'])).toMatchObject({
      path: null,
      acceptClosures: true,
      again: true,
    }));
  test.each([
    [[], /^Say which file to import\.\nnpm run import -- FILE/],
    [['a.csv', 'b.csv'], /^One file at a time: also got "b\.csv"/],
    [['a.csv', '--as-off', '2025'], /--as-off/],
    [['a.csv', '--as-of'], /--as-of/],
    [['a.csv', '--source', ' '], /^--source needs a value/],
    [['locator', '--as-of', '2025'], /leave --as-of away/],
  ])('%j is refused with how it is meant', (args, message) =>
    expect(() => parseImportArguments(args)).toThrow(message),
  );
});
