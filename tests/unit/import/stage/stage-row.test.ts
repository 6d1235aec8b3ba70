import { expect, test } from 'vitest';
import type { ImportedRow, ImportRecord } from '@/lib/import/record';
import { stagedLine } from '@/lib/import/stage/stage-row';

const record: ImportRecord = {
  sourceKey: null,
  name: 'Clinic',
  nameDetail: null,
  street: '1 Elm Street',
  street2: null,
  city: 'Worcester',
  state: 'MA',
  zip: '01608',
  latitude: null,
  longitude: null,
  precision: 'none',
  pointSource: null,
  website: null,
  phones: [],
  serviceCodes: ['OP'],
};
const row = (over: Partial<ImportRecord> = {}, raw: string[] = []): ImportedRow => ({
  rowNumber: 2,
  raw,
  record: { ...record, ...over },
  notes: [],
});
const fields = (line: string) => line.replace(/\n$/, '').split('\t');

test('an accepted row is one line with its record, its key and a hash of its content', () => {
  const [version, number, raw, json, key, hash, outcome, error, notes] = fields(
    stagedLine(7, row({}, ['a', 'b'])),
  );
  expect([version, number, raw, outcome, error, notes]).toEqual(['7', '2', '{"a","b"}', '\\N', '\\N', '\\N']);
  expect(JSON.parse(json ?? '')).toEqual(record);
  expect(key).toBe('clinic||1 elm st|01608|ma|worcester||');
  expect(hash).toMatch(/^[\w-]{22}$/);
});

test('the hash is that of the content, and of nothing else', () => {
  const hash = (line: string) => fields(line)[5];
  expect(hash(stagedLine(7, row()))).toBe(hash(stagedLine(8, { ...row({}, ['other']), rowNumber: 99 })));
  expect(hash(stagedLine(7, row()))).not.toBe(hash(stagedLine(7, row({ city: 'Boston' }))));
});

test('a rejected row is one line with its error in words', () => {
  const error = { column: 'zip', value: '0211', reason: 'not a ZIP code' };
  expect(fields(stagedLine(7, { rowNumber: 3, raw: ['x'], error }))).toEqual([
    ...['7', '3', '{"x"}', '\\N', '\\N', '\\N', 'rejected', 'zip "0211": not a ZIP code', '\\N'],
  ]);
});

test('whatever a cell holds, a row stays one line of nine fields', () => {
  for (const cell of ['tab\there', 'line\nbreak\r', 'back\\slash', '"quoted"', '{},', '\\N', '\0', '\ud83d'])
    expect(fields(stagedLine(7, row({ name: `x${cell}` }, [cell]))), JSON.stringify(cell)).toHaveLength(9);
});

test('notes are kept beside the row', () => {
  const note = { column: 'phone', value: '333', reason: 'no phone number' };
  expect(JSON.parse(fields(stagedLine(7, { ...row(), notes: [note] } as ImportedRow))[8] ?? '')).toEqual([
    note,
  ]);
});
