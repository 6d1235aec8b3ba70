import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { format } from '@/lib/import/formats/samhsa-directory';
import { findFormat } from '@/lib/import/read/find-format';
import { makeXlsx } from '../read/make-xlsx';
import { opened } from '../read/temp-file';
import { csv, errorOf, imported, notesOf, recordOf, records } from './a-row';

const HOUSE = {
  Name1: 'Invented Recovery Ctr',
  Name2: 'Outpatient Prog',
  Street1: '12 Main Street',
  Street2: 'Suite 3',
  City: 'Troy',
  State: 'NY',
  Zip: '12180',
  Phone: '518-555-0100 x12',
  Intake1: '',
  Intake2: '',
  Intake1a: '',
  Intake2a: '',
  Service_code_info: 'SA DT * OP OD * MU BU * OP',
};

describe('a row of the directory', () => {
  it('becomes a record', async () => {
    expect(await imported(csv(HOUSE))).toEqual([
      {
        rowNumber: 2,
        raw: Object.values(HOUSE),
        notes: [],
        record: {
          sourceKey: null,
          name: 'Invented Recovery Ctr',
          nameDetail: 'Outpatient Prog',
          street: '12 Main Street',
          street2: 'Suite 3',
          city: 'Troy',
          state: 'NY',
          zip: '12180',
          latitude: null,
          longitude: null,
          precision: 'none',
          pointSource: null,
          website: null,
          phones: [{ kind: 'main', e164: '+15185550100', extension: '12', asWritten: '518-555-0100 x12' }],
          serviceCodes: ['BU', 'DT', 'MU', 'OD', 'OP', 'SA'],
        },
      },
    ]);
  });

  it('is the same from a workbook, a CSV, gzip, and whatever the file is called', async () => {
    const expected = await records(csv(HOUSE));
    const book = makeXlsx({
      'Facilities List': [Object.keys(HOUSE), Object.values(HOUSE)],
      'Service Code Reference': [
        ['Code', 'Category'],
        ['SA', 'TC'],
      ],
    });
    expect(await records(book, 'download.csv')).toEqual(expected);
    expect(await records(gzipSync(csv(HOUSE)), 'download.xlsx')).toEqual(expected);
  });

  it('takes coordinates, their precision and source, and a website, where someone added them', async () => {
    const added = {
      latitude: '42.7284',
      longitude: '-73.6918',
      geo_precision: 'zip',
      geo_source: 'census',
      website: 'example.org',
    };
    const [record] = await records(csv({ ...HOUSE, ...added }));
    expect(record).toMatchObject({
      latitude: 42.7284,
      longitude: -73.6918,
      precision: 'zip',
      pointSource: 'census',
      website: 'https://example.org',
    });
  });

  it.each([
    ['', 'address', []],
    ['Name', 'name', []],
    ['rooftop', 'zip', ['geo_precision: rooftop: is not one of address, name, zip, none: taken as zip']],
  ])('takes the precision %j as %s', async (word, precision, notes) => {
    const [row] = await imported(
      csv({ ...HOUSE, latitude: '42.7', longitude: '-73.6', geo_precision: word }),
    );
    expect(recordOf(row).precision).toBe(precision);
    expect(notesOf(row)).toEqual(notes);
  });

  it('has no point where its precision says none', async () => {
    const [record] = await records(
      csv({ ...HOUSE, latitude: '', longitude: '', geo_precision: 'none', geo_source: '' }),
    );
    expect(record).toMatchObject({ latitude: null, longitude: null, precision: 'none', pointSource: null });
  });

  it('has intake numbers in their order, each once, vanity numbers spelled out', async () => {
    const [row] = await imported(
      csv({
        ...HOUSE,
        Phone: '518-555-0100',
        Intake1: '518-555-0100 x7',
        Intake2: '518-555-0199',
        Intake1a: '518-555-0100',
        Intake2a: '888-PARNEXT',
      }),
    );
    expect(recordOf(row).phones.map(({ kind, e164, extension }) => [kind, e164, extension])).toEqual([
      ['main', '+15185550100', null],
      ['intake', '+15185550100', '7'],
      ['intake', '+15185550199', null],
      ['intake', '+18887276398', null],
    ]);
  });

  it('loses a number that cannot be dialled, with a note, and stays', async () => {
    const [row] = await imported(csv({ ...HOUSE, Phone: '999-999-9999' }));
    expect(recordOf(row).phones).toEqual([]);
    expect(notesOf(row)).toEqual(['Phone: 999-999-9999: cannot be a working phone number and was left out']);
  });

  it('takes codes in any case, and leaves out those that no dictionary explains in one note', async () => {
    const [row] = await imported(csv({ ...HOUSE, Service_code_info: '*sa  op* ZZZZ * *QQ1 zzzz' }));
    expect(recordOf(row).serviceCodes).toEqual(['OP', 'SA']);
    expect(notesOf(row)).toEqual(['Service_code_info: ZZZZ QQ1: unknown service codes, left out']);
  });

  it('may have no codes', async () => {
    const [record] = await records(csv({ ...HOUSE, Service_code_info: '' }));
    expect(record?.serviceCodes).toEqual([]);
  });

  it('is rejected where nothing could be listed, and the next row is read', async () => {
    const rows = await imported(
      csv({ ...HOUSE, Name1: ' ' }, { ...HOUSE, City: '' }, { ...HOUSE, State: 'ZZ' }, { ...HOUSE, Zip: '' }),
    );
    expect(rows.slice(0, 3).map(errorOf)).toEqual([
      { row: 2, column: 'Name1', value: ' ', reason: 'the row has no name' },
      { row: 3, column: 'City', value: '', reason: 'the row has no city' },
      { row: 4, column: 'State', value: 'ZZ', reason: 'is not a state or territory of the United States' },
    ]);
    expect(recordOf(rows[3]).zip).toBeNull();
  });
});

describe('as of', () => {
  it.each([
    ['national-directory-su-facilities-2023.xlsx', '2022'],
    ['samhsa-su-directory-2023-geocoded.csv.gz', '2022'],
    ['directory_2025-06-30.csv', '2025-06-30'],
    ['directory.csv', null],
    ['list-120231.csv', null],
  ])('%s is %s', async (name, asOf) => {
    const file = await opened(csv(HOUSE));
    expect(format.asOf({ ...file, fileName: name })).toBe(asOf);
  });
});

it('is told from the export, which has a name1 as well', async () => {
  expect((await findFormat(await opened(csv(HOUSE)))).name).toBe('samhsa-directory');
});
