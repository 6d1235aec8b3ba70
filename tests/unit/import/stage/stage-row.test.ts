import { expect, test } from 'vitest';
import type { ImportedRow, ImportRecord } from '@/lib/import/record';
import { STAGED_COLUMNS, stagedLine } from '@/lib/import/stage/stage-row';

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
const NULL = '\\N';
/** A line's fields by the columns that COPY puts them in. */
const columns = (row: ImportedRow): Record<string, string | undefined> => {
  const fields = stagedLine(7, row).replace(/\n$/, '').split('\t');
  const names = STAGED_COLUMNS.split(', ');
  expect(fields, 'one field for each column').toHaveLength(names.length);
  return Object.fromEntries(names.map((name, at) => [name, fields[at]]));
};

test('an accepted row is one line with each of its facts in its own column, and its key', () => {
  const placed = { latitude: 42.26, longitude: -71.8, precision: 'address', pointSource: 'test' } as const;
  const over = {
    ...placed,
    nameDetail: 'Detox',
    website: 'https://clinic.example',
    serviceCodes: ['DT', 'OP'],
  };
  expect(columns(row(over, ['a', 'b']))).toEqual({
    ...{ version_id: '7', row_number: '2', raw: '{"a","b"}', error: NULL, notes: NULL },
    ...{ name: 'Clinic', name_detail: 'Detox', street: '1 Elm Street', street2: NULL },
    ...{ city: 'Worcester', state: 'MA', zip: '01608', latitude: '42.26', longitude: '-71.8' },
    ...{ precision: 'address', point_source: 'test', website: 'https://clinic.example' },
    ...{ phones: '[]', codes: 'DT,OP', match_key: 'clinic|detox|1 elm st|01608|ma|worcester||' },
  });
});

test('what a row does not say is null, and a row without services has no codes', () => {
  expect(columns(row({ street: null, zip: null, serviceCodes: [] }))).toMatchObject({
    ...{ street: NULL, zip: NULL, latitude: NULL, longitude: NULL, precision: 'none', point_source: NULL },
    ...{ website: NULL, codes: '' },
  });
});

test('phones stay a list in JSON', () => {
  const phones = [
    { kind: 'main', e164: '+15085550100', extension: '12', asWritten: '508-555-0100 x12' },
  ] satisfies ImportRecord['phones'];
  expect(JSON.parse(columns(row({ phones })).phones ?? '')).toEqual(phones);
});

test('a rejected row is one line with its error in words and no fact', () => {
  const error = { column: 'zip', value: '0211', reason: 'not a ZIP code' };
  const { version_id, row_number, raw, error: kept, ...facts } = columns({ rowNumber: 3, raw: ['x'], error });
  expect([version_id, row_number, raw, kept]).toEqual(['7', '3', '{"x"}', 'zip "0211": not a ZIP code']);
  expect(new Set(Object.values(facts))).toEqual(new Set([NULL]));
});

test.each(['tab\there', 'line\nbreak\r', 'back\\slash', '"quoted"', '{},', '\\N', '\0', '\ud83d'])(
  'whatever a cell holds, a row stays one line with a field for each column: %j',
  (cell) => {
    const odd = { name: `x${cell}`, pointSource: cell, website: cell };
    const phones = [{ kind: 'main', e164: '+15085550100', extension: null, asWritten: cell }] as const;
    const { name } = columns(row({ ...odd, phones: [...phones] }, [cell, cell]));
    expect(name).not.toMatch(/[\0\ud800-\udfff]/);
  },
);

test('a list without cells is an empty array, and not one of an empty cell', () => {
  expect(columns(row({}, [])).raw).toBe('{}');
  expect(columns(row({}, [''])).raw).toBe('{""}');
});

test('notes are kept beside the row', () => {
  const note = { column: 'phone', value: '333', reason: 'no phone number' };
  expect(JSON.parse(columns({ ...row(), notes: [note] } as ImportedRow).notes ?? '')).toEqual([note]);
});
