import { describe, expect, it } from 'vitest';
import { phoneNumberProblems } from '@/lib/disclosure/no-phone-number';
import { reasonFor } from '@/lib/disclosure/reason-for';
import { Refusal, refuseIfAny } from '@/lib/disclosure/refusal';
import { tidy, tooLong } from '@/lib/disclosure/tidy-text';
import { refusedIn } from './refused-in';

describe('a text of a sale', () => {
  it('loses what cannot be seen', () => {
    expect(tidy('  Harbor\u200B  \n Group\t')).toBe('Harbor Group');
    expect(tidy('\u0000\u00AD ')).toBe('');
  });

  it('is no longer than a name can be', () => {
    expect(tooLong({ publicName: 'x'.repeat(160), ownerGroup: null })).toEqual([]);
    expect(tooLong({ publicName: 'x'.repeat(161) })).toEqual([
      { field: 'publicName', reason: 'It is longer than 160 characters.' },
    ]);
  });
});

describe('a name that readers see', () => {
  it.each([
    'Harbor Group 800-555-0100',
    'Harbor Group, (617) 555 0100',
    'Harbor 5550100',
    'Call 1-800-RECOVER',
    '1 888 GET HELP',
  ])('has no number to call: %s', (publicName) => {
    expect(phoneNumberProblems({ publicName, ownerGroup: null })).toMatchObject([{ field: 'publicName' }]);
  });

  it.each(['Harbor Group 24', 'House 1, House 2 and House 3 of 1848', 'Route 800 Center', null])(
    'may have other figures: %s',
    (publicName) => {
      expect(phoneNumberProblems({ publicName })).toEqual([]);
    },
  );
});

describe('the reason for an end', () => {
  it('is kept as it was given, but tidy', () => {
    expect(reasonFor(' The house  closed. ')).toBe('The house closed.');
  });

  it('cannot be left out', () => {
    for (const text of ['', '  ', '\u200B'])
      expect(refusedIn(() => reasonFor(text))).toEqual([
        { field: 'reason', reason: 'Say why: it is kept with what was ended.' },
      ]);
  });

  it('speaks of no fee per lead', () => {
    expect(refusedIn(() => reasonFor('They want to pay per call'))[0]?.field).toBe('reason');
  });
});

describe('a refusal', () => {
  it('is made only where something stands against a change', () => {
    expect(() => refuseIfAny([])).not.toThrow();
    const problems = [
      { field: 'price', reason: 'It is missing.' },
      { field: 'area', reason: 'It is no state.' },
    ];
    expect(() => refuseIfAny(problems)).toThrow(new Refusal(problems));
    expect(new Refusal(problems).message).toBe('price: It is missing.\narea: It is no state.');
  });
});
