import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closestWord } from '@/lib/search/words/closest-word';
import { errorsAllowed, typingErrors } from '@/lib/search/words/typing-errors';

describe('typing errors', () => {
  test.each([
    ['phoenix', 'phoenix', 0],
    ['pheonix', 'phoenix', 1],
    ['suboxne', 'suboxone', 1],
    ['reecovery', 'recovery', 1],
    ['vincnt', 'vincent', 1],
    ['methodone', 'methadone', 1],
    ['buprenorfin', 'buprenorphine', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['ca', 'abc', 3],
  ])('%s for %s are %i', (typed, meant, errors) => {
    expect(typingErrors(typed, meant)).toBe(errors);
  });

  test('are the same both ways, none only for equal words, and no more than the longer word has letters', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typingErrors(a, b)).toBe(typingErrors(b, a));
        expect(typingErrors(a, b) === 0).toBe(a === b);
        expect(typingErrors(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test.each([
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
  ])('in a word of %i letters up to %i are forgiven', (length, errors) => {
    expect(errorsAllowed(length)).toBe(errors);
  });
});

describe('the closest word', () => {
  const known = (...words: [string, number][]) => words.map(([word, count]) => ({ word, count }));

  test('has the fewest errors', () => {
    expect(closestWord('recoverry', known(['recovers', 900], ['recovery', 1]))).toBe('recovery');
  });

  test('begins alike, before it is the commoner', () => {
    expect(closestWord('harbr', known(['farbr', 900], ['harbor', 1]))).toBe('harbor');
  });

  test('is the commoner, before it is the first of the alphabet', () => {
    expect(closestWord('hopa', known(['hope', 1], ['hops', 5]))).toBe('hops');
    expect(closestWord('hopa', known(['hops', 5], ['hope', 5]))).toBe('hope');
  });

  test('is none when all are too far, or the word is too short to guess at', () => {
    expect(closestWord('phoenix', known(['felix', 10]))).toBeNull();
    expect(closestWord('hop', known(['hope', 10]))).toBeNull();
    expect(closestWord('hope', [])).toBeNull();
  });
});
