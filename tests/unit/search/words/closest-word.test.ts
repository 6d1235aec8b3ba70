import { describe, expect, test } from 'vitest';
import { closestWord } from '@/lib/search/words/closest-word';
import { errorsAllowed } from '@/lib/search/words/errors-allowed';

describe('typing errors', () => {
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

  test('has its neighbours swapped, which is one error', () => {
    expect(closestWord('pheonix', known(['phoenix', 1], ['phonic', 900]))).toBe('phoenix');
  });

  test('is none when all are too far, or the word is too short to guess at', () => {
    expect(closestWord('phoenix', known(['felix', 10]))).toBeNull();
    expect(closestWord('hop', known(['hope', 10]))).toBeNull();
    expect(closestWord('hope', [])).toBeNull();
  });
});
