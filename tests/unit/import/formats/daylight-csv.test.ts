import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import { format } from '@/lib/import/formats/daylight-csv';
import { codeOfCare } from '@/lib/import/formats/fields/code-of-care';
import { findFormat } from '@/lib/import/read/find-format';
import { opened } from '../read/temp-file';
import { csv, errorOf, imported, notesOf, recordOf, records } from './a-row';

const HOUSE = {
  key: 'a-1',
  name: 'Invented House',
  name_detail: 'Day program',
  street: '5 Elm Street',
  street2: '',
  city: 'Springfield',
  state: 'Massachusetts',
  zip: '01103',
  phone: '413-555-0100',
  phone_extension: '12',
  intake_phone: '413-555-0101',
  hotline: '800-555-0102',
  tty: '413-555-0103',
  website: 'example.org/house',
  latitude: '42.1',
  longitude: '-72.6',
  precision: '',
  services: 'outpatient; IOP; md,ss',
};

describe('a row of our own format', () => {
  it('becomes a record', async () => {
    const [row] = await imported(csv(HOUSE));
    expect(notesOf(row)).toEqual([]);
    expect(recordOf(row)).toEqual({
      sourceKey: 'a-1',
      name: 'Invented House',
      nameDetail: 'Day program',
      street: '5 Elm Street',
      street2: null,
      city: 'Springfield',
      state: 'MA',
      zip: '01103',
      latitude: 42.1,
      longitude: -72.6,
      precision: 'address',
      pointSource: null,
      website: 'https://example.org/house',
      phones: [
        { kind: 'main', e164: '+14135550100', extension: '12', asWritten: '413-555-0100 x12' },
        { kind: 'intake', e164: '+14135550101', extension: null, asWritten: '413-555-0101' },
        { kind: 'hotline', e164: '+18005550102', extension: null, asWritten: '800-555-0102' },
        { kind: 'tty', e164: '+14135550103', extension: null, asWritten: '413-555-0103' },
      ],
      serviceCodes: ['MD', 'OIT', 'OP', 'SS'],
    });
  });

  it('needs four columns only', async () => {
    const [record] = await records(
      csv({ name: 'Invented House', city: 'Troy', state: 'NY', services: 'detox' }),
    );
    expect(record).toMatchObject({
      sourceKey: null,
      zip: null,
      phones: [],
      precision: 'none',
      serviceCodes: ['DT'],
    });
  });

  it('is read from semicolons too, as some spreadsheets save it', async () => {
    const [record] = await records('Name;City;State;Services\nInvented House;Troy;NY;"detox;otp"\n');
    expect(record?.serviceCodes).toEqual(['DT', 'OTP']);
  });

  it('notes an extension that is none, and ignores one without a number', async () => {
    const [odd, alone] = await imported(
      csv({ ...HOUSE, phone_extension: 'ask Ann' }, { ...HOUSE, phone: '', phone_extension: '12' }),
    );
    expect(recordOf(odd).phones[0]).toMatchObject({ e164: '+14135550100', extension: null });
    expect(notesOf(odd)).toEqual(['phone_extension: ask Ann: is not an extension and was left out']);
    expect(recordOf(alone).phones.map((phone) => phone.kind)).toEqual(['intake', 'hotline', 'tty']);
    expect(notesOf(alone)).toEqual([]);
  });

  it('notes words that are no service', async () => {
    const [row] = await imported(csv({ ...HOUSE, services: 'detox; inpatient; yoga' }));
    expect(recordOf(row).serviceCodes).toEqual(['DT']);
    expect(notesOf(row)).toEqual(['services: INPATIENT YOGA: unknown service codes, left out']);
  });

  it('is rejected without a name', async () => {
    const [row] = await imported(csv({ ...HOUSE, name: '' }));
    expect(errorOf(row)).toEqual({ row: 2, column: 'name', value: '', reason: 'the row has no name' });
  });
});

describe('the words for levels of care', () => {
  const choices = facetsOfParam('care').flatMap((facet) => facet.choices);

  it('cover every choice of the search but the one that is two', () => {
    expect(choices.filter((choice) => codeOfCare(choice.slug) === null).map((choice) => choice.slug)).toEqual(
      ['inpatient'],
    );
  });

  it('lead to a code by which the search finds the choice', () => {
    for (const { slug, codes } of choices) {
      const code = codeOfCare(slug);
      if (code) expect(codes, slug).toContain(code);
    }
  });
});

describe('what we hand out', () => {
  const template = readFileSync('public/import-template.csv');
  const documentation = readFileSync('docs/import-format.md', 'utf8');

  it('the template can be imported, and none of its example is lost', async () => {
    const rows = await imported(template, 'import-template.csv');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(notesOf(row)).toEqual([]);
      expect(Object.values(recordOf(row)).every((value) => value !== undefined)).toBe(true);
    }
  });

  it('the template and its page name the same columns', async () => {
    const file = await opened(template);
    expect(file.header).toEqual(Object.keys(HOUSE));
    const documented = [...documentation.matchAll(/^\| `([a-z0-9_]+)` +\|/gm)].map((found) => found[1]);
    expect(documented).toEqual(file.header);
  });
});

it('is recognised by its header, and dated by its name', async () => {
  const file = await opened(csv(HOUSE));
  expect(await findFormat(file)).toBe(format);
  expect(format.asOf({ ...file, fileName: 'county-list-20260301.csv' })).toBe('2026-03-01');
});
