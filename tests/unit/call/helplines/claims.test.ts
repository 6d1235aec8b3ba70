import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimProblems, soundsLikeEmergency } from '@/lib/call/helplines/claims';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';

const refused = (text: string) => claimProblems({ text }).length > 0;

describe('a claim', () => {
  it.each([
    'We respond within 10 minutes',
    'Calls are answered in under 30 secs',
    'Average wait: 2 minutes',
    '95% are answered at once',
    'In 20 seconds someone will answer',
    'Number one in care',
    'A leading line',
    'Programs matched for you',
    'High success rates',
  ])('is refused: “%s”', (text) => {
    expect(refused(text)).toBe(true);
  });

  it.each([
    'Open Monday to Friday, 9 to 5, except on 10 holidays',
    'Answers questions about 40 programs in 12 counties',
    'You are asked for your ZIP code and your age',
    'A counselor calls back the next day',
    'Joint Commission accredited programs of the county',
    'The county pays for it from its health budget',
  ])('is not seen where there is none: “%s”', (text) => {
    expect(refused(text)).toBe(false);
  });

  it('is found anywhere in a text, and named with its field', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 4 }), fc.lorem({ maxCount: 4 }), (before, after) => {
        const problems = claimProblems({ does: `${before}. The best line. ${after}`, hours: before });
        expect(problems.map(({ field }) => field)).toEqual(['does']);
      }),
    );
  });

  it('is in none of the texts that a new database starts with', () => {
    for (const { asOf: _, sourceUrl: __, measured: ___, ...texts } of DEFAULT_HELPLINES)
      expect(claimProblems(texts)).toEqual([]);
  });

  it('has nothing to do with what is missing', () => {
    expect(claimProblems({ does: null, hours: '' })).toEqual([]);
  });
});

describe('an emergency', () => {
  it.each([
    'Crisis line',
    'for an overdose',
    'Call us instead of 911',
    'like 9-1-1',
    '9 8 8',
    'Suicidal thoughts',
    'emergencies',
  ])('is heard in “%s”', (text) => {
    expect(soundsLikeEmergency(text)).toBe(true);
  });

  it.each(['Questions about programs', 'Critical care', 'Dial 1-617-555-9110', 'Treatment desk'])(
    'is not heard in “%s”',
    (text) => {
      expect(soundsLikeEmergency(text)).toBe(false);
    },
  );
});
