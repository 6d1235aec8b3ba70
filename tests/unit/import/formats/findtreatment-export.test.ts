import { describe, expect, it } from 'vitest';
import { format } from '@/lib/import/formats/findtreatment-export';
import { findFormat } from '@/lib/import/read/find-format';
import { opened } from '../read/temp-file';
import { csv, imported, notesOf, recordOf, records } from './a-row';

/** The export's own oddities: four blanks before the first name, one after the last, CRLF. */
const HOUSE = {
  '    name1': 'Invented Counseling Center',
  name2: '',
  street1: '5 Elm Street',
  street2: '2nd Floor',
  city: 'Boston',
  state: 'MA',
  zip: '02118',
  zip4: '1234',
  county: 'Suffolk',
  phone: '617-555-0100 x123',
  intake_prompt: 'Intakes',
  intake1: '617-555-0101',
  intake2: '617-555-0100 x123',
  website: 'http://www.example.org',
  latitude: '42.3400001',
  longitude: '-71.0700001',
  type_facility: 'SU',
  mh: '',
  sa: '1',
  dt: '1',
  oit: '0',
  'n40 ': '1',
};

describe('a row of the export', () => {
  it('becomes a record', async () => {
    const [row] = await imported(csv(HOUSE));
    expect(row).toMatchObject({ rowNumber: 2, notes: [] });
    expect(recordOf(row)).toEqual({
      sourceKey: null,
      name: 'Invented Counseling Center',
      nameDetail: null,
      street: '5 Elm Street',
      street2: '2nd Floor',
      city: 'Boston',
      state: 'MA',
      zip: '02118',
      latitude: 42.3400001,
      longitude: -71.0700001,
      precision: 'address',
      pointSource: 'findtreatment.gov',
      website: 'http://www.example.org',
      phones: [
        { kind: 'main', e164: '+16175550100', extension: '123', asWritten: '617-555-0100 x123' },
        { kind: 'intake', e164: '+16175550101', extension: null, asWritten: '617-555-0101' },
      ],
      serviceCodes: ['DT', 'N40', 'SA'],
    });
  });

  it('keeps the columns as the source wrote them, without the blanks around them', async () => {
    const file = await opened(csv(HOUSE));
    const { columns } = await format.open(file);
    expect([columns[0], columns.at(-1)]).toEqual(['name1', 'n40']);
  });

  it('does not take the county, the ZIP+4 or the kind of facility for a service', async () => {
    const [record] = await records(
      csv({ ...HOUSE, county: '1', zip4: '1', type_facility: '1', intake_prompt: '1' }),
    );
    expect(record?.serviceCodes).toEqual(['DT', 'N40', 'SA']);
  });

  it('notes a flag that is neither 1 nor empty, and a flag that no dictionary explains', async () => {
    const [row] = await imported(csv({ ...HOUSE, dt: 'Y', qqq: '1' }));
    expect(recordOf(row).serviceCodes).toEqual(['N40', 'SA']);
    expect(notesOf(row)).toEqual([
      'dt: Y: is not 1 or empty: taken as not reported',
      'service flags: QQQ: unknown service codes, left out',
    ]);
  });

  it('takes "http://" for no website, without a note', async () => {
    const [row] = await imported(csv({ ...HOUSE, website: 'http://' }));
    expect(recordOf(row).website).toBeNull();
    expect(notesOf(row)).toEqual([]);
  });

  it('leaves out a website with a tab in it', async () => {
    const [row] = await imported(csv({ ...HOUSE, website: 'http://w\twww.example.org/boston/' }));
    expect(recordOf(row).website).toBeNull();
    expect(notesOf(row)).toHaveLength(1);
  });
});

it('is recognised by its header, and dated by its name', async () => {
  const file = await opened(csv(HOUSE));
  expect((await findFormat(file)).name).toBe('findtreatment-export');
  const name = 'FindTreament_Facility_listing_2025_08_19_150020.csv';
  expect(format.asOf({ ...file, fileName: name })).toBe('2025-08-19');
  expect(format.asOf({ ...file, fileName: 'facility-detail.csv' })).toBeNull();
});
