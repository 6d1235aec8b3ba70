import { describe, expect, it } from 'vitest';
import { parsePhone } from '@/lib/call/parse-phone';

const number = (text: string) => {
  const parsed = parsePhone(text, 'main');
  if (!parsed || 'problem' in parsed)
    throw new Error(`"${text}" did not parse: ${parsed?.problem ?? 'nothing'}`);
  return parsed;
};
const problem = (text: string) => {
  const parsed = parsePhone(text, 'main');
  return parsed && 'problem' in parsed ? parsed.problem : null;
};

describe('parsePhone', () => {
  it.each([
    ['617-555-0100', '+16175550100'],
    ['(617) 555-0100', '+16175550100'],
    ['617.555.0100', '+16175550100'],
    ['6175550100', '+16175550100'],
    ['1-617-555-0100', '+16175550100'],
    ['+1 617 555 0100', '+16175550100'],
    ['  617-555-0100\t', '+16175550100'],
    ['800-555-0199', '+18005550199'],
  ])('reads %j', (text, e164) => {
    expect(number(text)).toMatchObject({ kind: 'main', e164, extension: null });
  });

  it.each([
    ['Puerto Rico', '787-555-0100', '+17875550100'],
    ['Guam', '671-555-0100', '+16715550100'],
    ['the US Virgin Islands', '340-555-0100', '+13405550100'],
    ['American Samoa', '684-555-0100', '+16845550100'],
    ['the Northern Mariana Islands', '670-555-0100', '+16705550100'],
  ])('reads a number of %s', (_place, text, e164) => {
    expect(number(text).e164).toBe(e164);
  });

  it.each([
    ['617-555-0100 x123', '123'],
    ['617-555-0100x123', '123'],
    ['617-555-0100 x1', '1'],
    ['617-555-0100 x0012', '0012'],
    ['617-555-0100 X70575', '70575'],
    ['617-555-0100 ext. 5', '5'],
    ['617-555-0100, Ext: 5', '5'],
    ['617-555-0100 extension 42', '42'],
    ['617-555-0100 #9', '9'],
    ['(617) 555-0100 ext 7', '7'],
  ])('takes the extension of %j', (text, extension) => {
    expect(number(text)).toMatchObject({ e164: '+16175550100', extension });
  });

  it.each([
    ['888-PARNEXT', '+18887276398', null],
    ['888-PARNEXT x12', '+18887276398', '12'],
    ['912-352HELP', '+19123524357', null],
    ['618-5502DUI', '+16185502384', null],
    ['800-USA2525', '+18008722525', null],
    ['866-YESYWCA', '+18669379922', null],
    ['1-800-RECOVERYNOW', '+18007326837', null],
    ['877-EXTRAXX', '+18773987299', null],
  ])('spells out %j', (text, e164, extension) => {
    expect(number(text)).toMatchObject({ e164, extension, asWritten: text });
  });

  it('keeps the kind and what was written, with single blanks', () => {
    expect(parsePhone(' 617-555-0100   x12 ', 'tty')).toEqual({
      kind: 'tty',
      e164: '+16175550100',
      extension: '12',
      asWritten: '617-555-0100 x12',
    });
  });

  it.each([
    '',
    '   ',
    '0',
    '000-000-0000'.replaceAll('-', ''),
    'none',
    'None',
    'N/A',
    'na',
    '-',
    '--',
    'unknown',
  ])('takes %j for no number at all', (text) => {
    expect(parsePhone(text, 'main')).toBeNull();
  });

  it.each([
    '617-555-010',
    '617-555-01000',
    '999-999-9999',
    '333-555-0100',
    '558-555-0100',
    '117-555-0100',
    '617-155-0100',
    '911',
    '988',
    '+44 20 7946 0958',
    '617-555-0100 or 617-555-0101',
    '617-555-0100 / 617-555-0101',
    'call us',
    'ask for Ann',
    'x123',
    '<script>',
  ])('says what is wrong with %j', (text) => {
    expect(problem(text)).toMatch(/^(is|cannot) /);
  });
});
