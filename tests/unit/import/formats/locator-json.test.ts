import { describe, expect, it } from 'vitest';
import { SERVICE_CODES } from '@/lib/facility/service-codes/service-codes';
import { codesOfServices } from '@/lib/import/formats/fields/locator-services';
import { LOCATOR_COLUMNS, rowFromLocator } from '@/lib/import/formats/fields/row-from-locator';
import { format } from '@/lib/import/formats/locator-json';
import { findFormat } from '@/lib/import/read/find-format';
import type { RowNote } from '@/lib/import/record';
import { all, opened } from '../read/temp-file';
import { errorOf, imported, notesOf, recordOf } from './a-row';

const HOUSE = {
  _irow: 1,
  name1: 'Invented Counseling Center',
  name2: null,
  street1: '5 Elm Street',
  street2: null,
  city: 'Boston',
  state: 'MA',
  zip: '02118',
  phone: '617-555-0100 x123',
  intake1: '617-555-0101',
  hotline1: '800-555-0102',
  website: 'http://',
  latitude: '42.34',
  longitude: '-71.07',
  miles: null,
  typeFacility: 'SA',
  services: [
    { f1: 'Type of Care', f2: 'TC', f3: 'Substance use treatment; Detoxification' },
    { f1: 'Payment', f2: 'PAY', f3: 'Medicaid' },
  ],
};

describe('a row of the locator', () => {
  it('becomes a record', () => {
    const row = rowFromLocator(HOUSE, 7);
    expect(row.rowNumber).toBe(7);
    expect(recordOf(row)).toEqual({
      sourceKey: null,
      name: 'Invented Counseling Center',
      nameDetail: null,
      street: '5 Elm Street',
      street2: null,
      city: 'Boston',
      state: 'MA',
      zip: '02118',
      latitude: 42.34,
      longitude: -71.07,
      precision: 'address',
      pointSource: 'findtreatment.gov',
      website: null,
      phones: [
        { kind: 'main', e164: '+16175550100', extension: '123', asWritten: '617-555-0100 x123' },
        { kind: 'intake', e164: '+16175550101', extension: null, asWritten: '617-555-0101' },
        { kind: 'hotline', e164: '+18005550102', extension: null, asWritten: '800-555-0102' },
      ],
      serviceCodes: ['DT', 'MD', 'SA'],
    });
    expect(notesOf(row)).toEqual([]);
  });

  it('keeps its values, services as they came', () => {
    const { raw } = rowFromLocator(HOUSE, 1);
    expect(raw).toHaveLength(LOCATOR_COLUMNS.length);
    expect(raw[LOCATOR_COLUMNS.indexOf('services')]).toBe(JSON.stringify(HOUSE.services));
  });

  it('takes numbers where texts are usual, and missing keys', () => {
    const { street2: _, hotline1: __, ...rest } = HOUSE;
    const record = recordOf(
      rowFromLocator({ ...rest, zip: 2118, latitude: 42.34, longitude: -71.07, services: null }, 1),
    );
    expect(record).toMatchObject({ zip: '02118', latitude: 42.34, street2: null, serviceCodes: [] });
  });

  it.each([
    ['a text', 'row', 'surprise'],
    ['null', 'row', null],
    ['services of another kind', 'services', { ...HOUSE, services: 'none' }],
    ['a service of another kind', 'services.0', { ...HOUSE, services: ['Detoxification'] }],
    ['a name that is a list', 'name1', { ...HOUSE, name1: ['A'] }],
  ])('is an error that says where it differs: %s', (_what, column, value) => {
    expect(errorOf(rowFromLocator(value, 3))).toMatchObject({
      row: 3,
      column,
      reason: expect.stringMatching(/^is not what the locator is known to send: /),
    });
  });
});

describe('names of services', () => {
  const codes = (groups: { f2: string; f3: string }[]) => {
    const notes: RowNote[] = [];
    const found = codesOfServices(
      groups.map((group) => ({ f1: '', ...group })),
      notes,
    );
    return { found, notes };
  };

  it('every code of the dictionary is found by its category and official name', () => {
    for (const { code, category, officialName } of SERVICE_CODES) {
      expect(codes([{ f2: category, f3: officialName }]), officialName).toEqual({ found: [code], notes: [] });
    }
  });

  it('hold no semicolon, which is what joins them', () => {
    expect(SERVICE_CODES.filter((each) => each.officialName.includes(';'))).toEqual([]);
  });

  it('all of a category at once are found in their order', () => {
    for (const category of new Set(SERVICE_CODES.map((each) => each.category))) {
      const inCategory = SERVICE_CODES.filter((each) => each.category === category);
      const f3 = inCategory.map((each) => each.officialName).join('; ');
      expect(codes([{ f2: category, f3 }])).toEqual({
        found: inCategory.map((each) => each.code),
        notes: [],
      });
    }
  });

  it('are the category’s own where two categories share a name', () => {
    const name = 'Other contracted prescribing entity';
    const [opioid, alcohol] = [codes([{ f2: 'OMSC', f3: name }]), codes([{ f2: 'SMAT', f3: name }])];
    expect(opioid.found).not.toEqual(alcohol.found);
    expect(codes([{ f2: 'NEW', f3: name }]).notes).toHaveLength(1);
  });

  it('may differ in case, blanks and apostrophes, and stand in a category with a new code', () => {
    expect(codes([{ f2: 'tc', f3: ' substance  use TREATMENT ;Detoxification;' }]).found).toEqual([
      'SA',
      'DT',
    ]);
    expect(codes([{ f2: 'AS', f3: 'Child care for clients’ children' }]).found).toEqual(['CCC']);
    expect(codes([{ f2: 'NEW', f3: 'Medicaid' }]).found).toEqual(['MD']);
  });

  it('that nobody knows are left out in one note', () => {
    const { found, notes } = codes([
      { f2: 'TC', f3: 'Detoxification; Moonlight therapy' },
      { f2: 'PAY', f3: 'Seashells' },
    ]);
    expect(found).toEqual(['DT']);
    expect(notes).toEqual([
      {
        column: 'services',
        value: 'TC: Moonlight therapy; PAY: Seashells',
        reason: 'services that the dictionary does not know, left out',
      },
    ]);
  });
});

describe('a saved answer', () => {
  it.each([
    ['a page', { page: 1, totalPages: 1, recordCount: 2, rows: [HOUSE, { ...HOUSE, name1: '' }] }],
    [
      'a list of pages',
      [
        { page: 1, rows: [HOUSE] },
        { page: 2, rows: [{ ...HOUSE, name1: '' }] },
      ],
    ],
    ['a list of rows', [HOUSE, { ...HOUSE, name1: '' }]],
  ])('%s', async (_what, content) => {
    const rows = await imported(JSON.stringify(content), 'answer.csv');
    expect(recordOf(rows[0]).serviceCodes).toEqual(['DT', 'MD', 'SA']);
    expect(errorOf(rows[1])).toEqual({ row: 2, column: 'name1', value: '', reason: 'the row has no name' });
  });

  it('that breaks off says so', async () => {
    const file = await opened(JSON.stringify([HOUSE, HOUSE]).slice(0, -100), 'locator-2026-07-19.json');
    expect((await findFormat(file)).name).toBe('locator-json');
    expect(format.asOf(file)).toBe('2026-07-19');
    const source = await format.open(file);
    expect(await all(source.rows)).toHaveLength(2);
    expect(source.incomplete?.()).toBe('The JSON breaks off before its end.');
  });
});
