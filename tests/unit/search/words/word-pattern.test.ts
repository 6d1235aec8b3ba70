import { describe, expect, test } from 'vitest';
import { FACETS } from '@/lib/facility/facets';
import { nameKey } from '@/lib/search/words/name-key';
import { readText } from '@/lib/search/words/parse-query';
import { serviceWords } from '@/lib/search/words/service-words';
import { wordPattern } from '@/lib/search/words/word-pattern';

describe('a typed word is looked for', () => {
  test.each([
    ['phoenix', 'phoenix'],
    ['vincents', 'vincent'],
    ['families', 'famil'],
    ['abc', 'abc'],
  ])('by its beginning: “%s” by “%s”', (word, text) => {
    expect(wordPattern(word)).toEqual({ text, isBeginning: true });
  });

  test.each(['la', '12', 'x', '中文'])('as a whole when it is as short as “%s”', (text) => {
    expect(wordPattern(text)).toEqual({ text, isBeginning: false });
  });
});

describe('the order of names', () => {
  test('is that of their letters, whatever their capitals, accents and signs', () => {
    const names = ['Zion', 'élan', 'ELAN B', '“24” Hours', 'Élan A', '!!!'];
    const sorted = [...names].sort((a, b) => (nameKey(a, null) < nameKey(b, null) ? -1 : 1));
    expect(sorted).toEqual(['!!!', '“24” Hours', 'élan', 'Élan A', 'ELAN B', 'Zion']);
  });

  test('goes on with what stands below the name', () => {
    expect(nameKey('Hope House', 'Unit 2')).toBe('hope house unit 2');
    expect(nameKey('Hope House', null)).toBe('hope house');
  });
});

describe('a text', () => {
  const services = serviceWords(FACETS);

  test.each([null, '', '   ', 'for me', '… !!! ?'])('of nothing but grammar and signs is none: %j', (q) => {
    expect(readText(q, services)).toBeNull();
  });

  test('of words is read', () => {
    expect(readText('near me: Hope House', services)?.words).toEqual(['hope', 'house']);
  });
});
