import { describe, expect, it } from 'vitest';
import { readings } from '@/lib/place/resolve/readings';

const read = (text: string) =>
  readings(text).map(({ name, state }) => (state ? `${name} [${state.code}]` : name));

describe('the ways to read a text', () => {
  it.each([
    ['Worcester, MA', ['worcester [MA]', 'worcester [MA]', 'worcester ma']],
    ['saint louis mo', ['saint louis [MO]', 'saint louis mo']],
    ['san juan puerto rico', ['san juan [PR]', 'san juan puerto rico']],
    ['Boston', ['boston']],
    ['Boston, USA', ['boston']],
    ['Boston, MA, United States of America', ['boston [MA]', 'boston [MA]', 'boston ma']],
    ['boston massachusets', ['boston massachusets', 'boston [MA]']],
    ['near boston', ['near boston', 'boston']],
    ['MA', ['ma']],
    ['', []],
    [', ,', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('take the longest state name first', () => {
    expect(read('charleston west virginia').slice(0, 2)).toEqual(['charleston [WV]', 'charleston west [VA]']);
  });

  it('read the town from the front of "town, county, state" and from the end of an address', () => {
    expect(read('Springfield, Greene County, MO')[0]).toBe('springfield [MO]');
    expect(read('12 Elm Street, Boston, MA')[0]).toBe('boston [MA]');
  });

  it('try the last words of an address without commas', () => {
    expect(read('12 elm street new bedford ma')).toEqual([
      'street new bedford [MA]',
      'new bedford [MA]',
      'bedford [MA]',
      '12 elm street new bedford ma',
    ]);
  });
});
