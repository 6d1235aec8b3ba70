import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexNames, letterBits, rowsWithPrefix } from '@/lib/place/gazetteer/name-index';

const name = fc.stringMatching(/^[a-d ]{0,5}$/);

describe('names by their beginning', () => {
  it('gives the rows that begin so, first rows first, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 40 }),
        name,
        fc.integer({ min: 1, max: 5 }),
        (keys, prefix, limit) => {
          const expected = keys.flatMap((key, row) => (key.startsWith(prefix) ? [row] : [])).slice(0, limit);
          expect(rowsWithPrefix(indexNames(keys), prefix, limit)).toEqual(expected);
        },
      ),
    );
  });

  it('passes over the rows that do not count', () => {
    const index = indexNames(['salem', 'salem', 'salina', 'boston', 'salem']);
    expect(rowsWithPrefix(index, 'sal', 2, (row) => row > 0)).toEqual([1, 2]);
  });

  it('keeps all rows of a name', () => {
    expect(indexNames(['salem', 'boston', 'salem']).byKey.get('salem')).toEqual([0, 2]);
  });
});

describe('the letters of a name', () => {
  it('are one bit each, digits one together, blanks none', () => {
    expect(letterBits('aab')).toBe(0b11);
    expect(letterBits('a b')).toBe(letterBits('ba'));
    expect(letterBits('1')).toBe(letterBits('29'));
  });
});
