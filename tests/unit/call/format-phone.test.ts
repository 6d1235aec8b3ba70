import { describe, expect, it } from 'vitest';
import { dialHref } from '@/lib/call/dial-href';
import { formatPhone, writtenInLetters } from '@/lib/call/format-phone';

describe('formatPhone', () => {
  it('writes a number as Americans read it', () => {
    expect(formatPhone({ e164: '+16175550100', extension: null })).toBe('(617) 555-0100');
  });

  it('adds the extension', () => {
    expect(formatPhone({ e164: '+16175550100', extension: '123' })).toBe('(617) 555-0100 ext. 123');
  });

  it('leaves a number that is not of the North American plan as it is kept', () => {
    expect(formatPhone({ e164: '+442079460000', extension: null })).toBe('+442079460000');
  });
});

describe('writtenInLetters', () => {
  it.each([
    ['888-555-HOPE', '888-555-HOPE'],
    ['888-PARNEXT', '888-PARNEXT'],
    ['1-800-GET-HELP x12', '1-800-GET-HELP'],
  ])('keeps the word in %s', (asWritten, letters) => {
    expect(writtenInLetters({ asWritten })).toBe(letters);
  });

  it.each([
    '617-555-0100',
    '617-555-0100 x123',
    '617-555-0100 ext. 123',
    '617-555-0100 Extension 4',
    '(617) 555-0100, 9',
    '',
  ])('finds no word in %j', (asWritten) => {
    expect(writtenInLetters({ asWritten })).toBeNull();
  });
});

describe('dialHref', () => {
  it('dials the number', () => {
    expect(dialHref({ e164: '+16175550100', extension: null })).toBe('tel:+16175550100');
  });

  it('waits twice, then dials the extension', () => {
    expect(dialHref({ e164: '+16175550100', extension: '123' })).toBe('tel:+16175550100,,123');
  });

  it('sends nothing but digits after the pauses', () => {
    expect(dialHref({ e164: '+16175550100', extension: '12 or 13' })).toBe('tel:+16175550100,,1213');
    expect(dialHref({ e164: '+16175550100', extension: 'front desk' })).toBe('tel:+16175550100');
  });
});
