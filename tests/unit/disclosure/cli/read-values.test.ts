import { describe, expect, it } from 'vitest';
import { readMoment, readStart } from '@/lib/disclosure/cli/read-moment';
import { missing, readFacilityId, readNumber, readOptions } from '@/lib/disclosure/cli/read-options';
import { readPrice } from '@/lib/disclosure/cli/read-price';
import { refusedIn } from '../refused-in';

describe('a moment', () => {
  it.each([
    ['2026-12-01', '2026-12-01T00:00:00.000Z'],
    [' 2026-12-01 ', '2026-12-01T00:00:00.000Z'],
    ['2026-12-01T09:00-05:00', '2026-12-01T14:00:00.000Z'],
    ['2026-12-01T09:00:30Z', '2026-12-01T09:00:30.000Z'],
    // The hour that comes twice in New York when clocks go back: its zone says which of the two.
    ['2026-11-01T01:30-04:00', '2026-11-01T05:30:00.000Z'],
    ['2026-11-01T01:30-05:00', '2026-11-01T06:30:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
  ])('%s is %s', (text, moment) => {
    expect(readMoment(text, 'until').toISOString()).toBe(moment);
  });

  it.each([
    '',
    'tomorrow',
    '12/01/2026',
    '2026-12-01T09:00',
    '2026-12-01 09:00Z',
    '2026-02-30',
    '2026-13-01',
    '2026-02-30T09:00Z',
    '2026-12-01T25:00Z',
    '2026-12',
  ])('is not “%s”', (text) => {
    expect(refusedIn(() => readMoment(text, 'until'))).toEqual([
      {
        field: 'until',
        reason: `“${text}” is no moment: say 2026-12-01 (midnight UTC) or 2026-12-01T09:00-05:00.`,
      },
    ]);
  });
});

describe('the start of a period', () => {
  const now = new Date('2026-11-22T15:00:00Z');

  it('is this moment when it is today', () => {
    expect(readStart('2026-11-22', now)).toEqual(now);
  });

  it('is what was said on any other day, or at an hour of today', () => {
    expect(readStart('2026-11-23', now)).toEqual(new Date('2026-11-23T00:00:00Z'));
    expect(readStart('2026-11-21', now)).toEqual(new Date('2026-11-21T00:00:00Z'));
    expect(readStart('2026-11-22T20:00Z', now)).toEqual(new Date('2026-11-22T20:00:00Z'));
  });
});

describe('a price', () => {
  it.each([
    ['1200', 1_200],
    ['$1,200', 1_200],
    [' $950 ', 950],
    ['12,345,678', 12_345_678],
  ])('%s is %d dollars', (text, dollars) => {
    expect(readPrice(text)).toBe(dollars);
  });

  it.each(['12.50', '1,20', '-5', 'free', '', '1e3', '12 00'])('is not “%s”', (text) => {
    expect(refusedIn(() => readPrice(text))[0]).toEqual({
      field: 'price',
      reason: `“${text}” is no whole number of US dollars: a flat price is for the whole period.`,
    });
  });

  it.each(['$40 per call', '40/lead', '10%', '25 a click'])('is never a fee per lead: “%s”', (text) => {
    expect(refusedIn(() => readPrice(text))[0]?.reason).toContain(
      'Only a flat price for a period can be sold.',
    );
  });
});

describe('options', () => {
  it('are read by their names, with what stands beside them', () => {
    const { values, rest } = readOptions(['3', '--reason', 'Closed', 'k3v9q2'], ['reason', 'by'], 'usage');
    expect(values).toMatchObject({ reason: 'Closed' });
    expect(rest).toEqual(['3', 'k3v9q2']);
  });

  it.each([[['--commission', '10']], [['--reason']]])(
    'that there are not are refused, with how it is meant: %s',
    (args) => {
      const [problem] = refusedIn(() => readOptions(args, ['reason'], 'How it is meant'));
      expect(problem?.field).toBe('command');
      expect(problem?.reason).toMatch(/How it is meant$/);
    },
  );

  it('that have to be there are asked for by name', () => {
    expect(missing({ price: ' ', from: '2026-12-01' }, ['price', 'from', 'until'])).toEqual([
      { field: 'price', reason: 'Say --price.' },
      { field: 'until', reason: 'Say --until.' },
    ]);
  });
});

describe('what is named', () => {
  it('is an advertiser or a placement by its number', () => {
    expect(readNumber('12', 'placement')).toBe(12);
    for (const text of ['0', '-1', '1.5', 'twelve', '', undefined, '99999999999'])
      expect(refusedIn(() => readNumber(text, 'placement'))[0]?.field).toBe('placement');
  });

  it.each([
    'k3v9q2',
    '/facilities/hope-house-k3v9q2',
    'https://daylight.example/facilities/hope-house-k3v9q2/?near=MA',
  ])('is a facility by its id or its page: %s', (text) => {
    expect(readFacilityId(text)).toBe('k3v9q2');
  });

  it('is no facility without either', () => {
    for (const text of [undefined, '', 'Hope House'])
      expect(refusedIn(() => readFacilityId(text))[0]?.field).toBe('facility');
  });
});
