import { describe, expect, it } from 'vitest';
import { cleanText, optionalText } from '@/lib/import/formats/fields/clean-text';
import { coordinates } from '@/lib/import/formats/fields/coordinates';
import { dateInName } from '@/lib/import/formats/fields/date-in-name';
import { stateCode } from '@/lib/import/formats/fields/state-code';
import { website } from '@/lib/import/formats/fields/website';
import { zipCode } from '@/lib/import/formats/fields/zip-code';
import type { RowNote } from '@/lib/import/record';

/** What a reader gave, and the reasons it noted. */
function read<T>(reader: (notes: RowNote[]) => T): { value: T; reasons: string[] } {
  const notes: RowNote[] = [];
  const value = reader(notes);
  return { value, reasons: notes.map((note) => note.reason) };
}

describe('text', () => {
  it.each([
    ['Spartan Recovery Life ', 'Spartan Recovery Life'],
    [' 291 10th  Street', '291 10th Street'],
    ['a\tb\r\nc', 'a b c'],
    ['no\u00a0break\u200b', 'no break'],
    ['Cafe\u0301', 'Café'],
    ['P.O. Box 2743', 'P.O. Box 2743'],
    ['=1+1', '=1+1'],
    ['   ', ''],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each(['', ' ', '-', '--', 'N/A', 'none', 'NULL'])('%j is nothing', (text) => {
    expect(read((notes) => optionalText({ column: 'street', text }, notes))).toEqual({
      value: null,
      reasons: [],
    });
  });

  it('that is far too long is left out, and shown cut', () => {
    const notes: RowNote[] = [];
    expect(optionalText({ column: 'street', text: 'x'.repeat(301) }, notes)).toBeNull();
    expect(notes).toEqual([
      {
        column: 'street',
        value: `${'x'.repeat(120)}…`,
        reason: 'is longer than 300 characters and was left out',
      },
    ]);
    expect(optionalText({ column: 'street', text: 'x'.repeat(300) }, notes)).toHaveLength(300);
  });
});

describe('state', () => {
  it.each([
    ['MA', 'MA'],
    [' ma ', 'MA'],
    ['Massachusetts', 'MA'],
    ['district of columbia', 'DC'],
    ['PR', 'PR'],
    ['Guam', 'GU'],
    ['MP', 'MP'],
    ['XX', null],
    ['Ontario', null],
    ['', null],
  ])('%j is %s', (text, code) => {
    expect(stateCode(text)).toBe(code);
  });
});

describe('ZIP', () => {
  const zip = (text: string, state: string) =>
    read((notes) => zipCode({ column: 'zip', text }, state, notes));

  it.each([
    ['02118', 'MA', '02118'],
    [' 12180 ', 'NY', '12180'],
    ['02118-1234', 'MA', '02118'],
    ['021181234', 'MA', '02118'],
    ['', 'MA', null],
  ])('%j of %s is %s', (text, state, value) => {
    expect(zip(text, state)).toEqual({ value, reasons: [] });
  });

  it.each([
    ['2118', 'MA', '02118'],
    ['2118-1234', 'MA', '02118'],
    ['603', 'PR', '00603'],
    ['6390', 'NY', '06390'],
  ])('%j of %s gets its zeros back: %s', (text, state, value) => {
    expect(zip(text, state)).toEqual({ value, reasons: [`had lost its leading zero: read as ${value}`] });
  });

  it.each([
    ['9021', 'CA'],
    ['00000', 'MA'],
    ['K1A 0B1', 'NY'],
    ['1218O', 'NY'],
    ['12', 'MA'],
    ['123456', 'NY'],
  ])('%j of %s is left out', (text, state) => {
    expect(zip(text, state)).toEqual({ value: null, reasons: ['is not a ZIP code and was left out'] });
  });
});

describe('website', () => {
  const site = (text: string) => read((notes) => website({ column: 'website', text }, notes));

  it.each([
    ['http://www.example.org', 'http://www.example.org'],
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['www.example.org', 'https://www.example.org'],
    ['example.org/house/', 'https://example.org/house/'],
    ['WWW.EXAMPLE.ORG', 'https://www.example.org'],
    ['  http://example.org ', 'http://example.org'],
    ['http:/example.org', 'http://example.org'],
    ['http:///example.org', 'http://example.org'],
    ['http:\\\\example.org', 'http://example.org'],
    ['https//example.org', 'https://example.org'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['https://health.solutions', 'https://health.solutions'],
  ])('%j becomes %s', (text, value) => {
    expect(site(text)).toEqual({ value, reasons: [] });
  });

  it.each(['', ' ', 'http://', 'https://', 'http:/', 'none', 'N/A', '0', '-'])(
    '%j is none, without a note',
    (text) => {
      expect(site(text)).toEqual({ value: null, reasons: [] });
    },
  );

  it.each([
    'http://w\twww.example.org/boston/',
    'https://www.example.org/new river/',
    'http://http://example.org',
    'javascript:alert(1)',
    'mailto:ann@example.org',
    'ann@example.org',
    'https://user:pass@example.org',
    'http://127.0.0.1/',
    'http://localhost',
    'call us',
    'example',
    `https://example.org/${'x'.repeat(2000)}`,
  ])('%j is left out with a note', (text) => {
    expect(site(text)).toEqual({
      value: null,
      reasons: ['is not the address of a website and was left out'],
    });
  });
});

describe('coordinates', () => {
  const point = (latitude: string, longitude: string) =>
    read((notes) =>
      coordinates({ column: 'latitude', text: latitude }, { column: 'longitude', text: longitude }, notes),
    );

  it.each([
    ['Boston', '42.36', '-71.06'],
    ['Anchorage', '61.2', '-149.9'],
    ['Honolulu', '21.3', '-157.85'],
    ['San Juan', '18.4', '-66.1'],
    ['Saint Croix', '17.73', '-64.75'],
    ['Guam', '13.47', '144.75'],
    ['Saipan', '15.2', '145.75'],
    ['Pago Pago', '-14.28', '-170.7'],
    ['Attu', '52.9', '172.9'],
    ['Key West', '+24.55', ' -81.78 '],
  ])('of %s are kept', (_place, latitude, longitude) => {
    expect(point(latitude, longitude)).toEqual({
      value: { latitude: Number(latitude), longitude: Number(longitude) },
      reasons: [],
    });
  });

  it('may be missing', () => {
    expect(point('', ' ')).toEqual({ value: null, reasons: [] });
  });

  it.each([
    ['0', '0', 'are zero and were left out'],
    ['0.0', '-0.000', 'are zero and were left out'],
    ['-71.06', '42.36', 'look swapped and were left out'],
    ['42.36', '71.06', 'are outside the United States and were left out'],
    ['51.5', '-0.12', 'are outside the United States and were left out'],
    ['4236', '-7106', 'are not two numbers of degrees and were left out'],
    ['42.36', '', 'are not two numbers of degrees and were left out'],
    ['42,36', '-71,06', 'are not two numbers of degrees and were left out'],
    ['1e1', '-71', 'are not two numbers of degrees and were left out'],
    ['NaN', 'Infinity', 'are not two numbers of degrees and were left out'],
  ])('%s, %s: %s', (latitude, longitude, reason) => {
    expect(point(latitude, longitude)).toEqual({ value: null, reasons: [reason] });
  });
});

describe('a day in a file name', () => {
  it.each([
    ['FindTreament_Facility_listing_2025_08_19_150020.csv', '2025-08-19'],
    ['list-2025-08-19.csv', '2025-08-19'],
    ['20250819.json', '2025-08-19'],
    ['list-2025-13-01.csv', null],
    ['list-2025-02-30.csv', null],
    ['list-120250819.csv', null],
    ['list-2025.csv', null],
    ['list.csv', null],
  ])('%s: %s', (name, day) => {
    expect(dateInName(name)).toBe(day);
  });
});
