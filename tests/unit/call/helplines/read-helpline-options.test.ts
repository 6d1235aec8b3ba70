import { describe, expect, it } from 'vitest';
import { HELPLINE_USAGE, readHelplineOptions } from '@/lib/call/helplines/cli/read-helpline-options';
import { HELPLINE_FIELDS } from '@/lib/call/helplines/helpline-draft';

describe('the options of a helpline', () => {
  it('are a slug, and one text for each field', () => {
    expect(
      readHelplineOptions([
        'county',
        '--kind',
        'crisis',
        '--does-not',
        'Counsels no one',
        '--tty',
        '617-555-0101',
      ]),
    ).toEqual({
      slug: 'county',
      kind: 'crisis',
      by: undefined,
      changes: { doesNot: 'Counsels no one', tty: '617-555-0101' },
    });
  });

  it('name as many advertisers as there are', () => {
    const { changes } = readHelplineOptions([
      'desk',
      '--advertiser',
      ' Harbor Example ',
      '--advertiser',
      'Meadow',
    ]);
    expect(changes).toEqual({ advertisers: ['Harbor Example', 'Meadow'] });
  });

  it('take a field away with an empty text', () => {
    expect(readHelplineOptions(['county', '--tty', '', '--text-to', '  ']).changes).toEqual({
      tty: null,
      textTo: null,
    });
  });

  it('say for whom a change is made', () => {
    expect(readHelplineOptions(['county', '--by', 'Ann']).by).toBe('Ann');
  });

  it.each([
    [[], 'Say which helpline.'],
    [['one', 'two'], 'also got “two”'],
    [['county', '--price', '5'], '--price'],
    [['county', '--tty'], '--tty'],
  ])('%j are refused with how they are meant', (args, said) => {
    expect(() => readHelplineOptions(args)).toThrow(said);
    expect(() => readHelplineOptions(args)).toThrow('npm run helpline -- edit SLUG');
  });

  it('are all in the help', () => {
    for (const field of HELPLINE_FIELDS)
      expect(HELPLINE_USAGE).toContain(
        `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} TEXT`,
      );
  });
});
