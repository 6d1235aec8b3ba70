import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '@/lib/place/edit-distance';
import { indexNames } from '@/lib/place/gazetteer/name-index';
import { nearNames, typosAllowed } from '@/lib/place/resolve/near-names';

const FAR = 9;
const word = fc.stringMatching(/^[a-e ]{0,9}$/);

describe('the number of typos between two words', () => {
  it.each([
    ['suboxne', 'suboxone', 1],
    ['vincnt', 'vincent', 1],
    ['methodone', 'methadone', 1],
    ['buprenorfin', 'buprenorphine', 3],
    ['ca', 'abc', 3],
    ['abc', '', 3],
    ['boston', 'boston', 0],
    ['boston', 'bostn', 1],
    ['boston', 'bosston', 1],
    ['boston', 'bostin', 1],
    ['phoenix', 'pheonix', 1],
    ['atlantis', 'atlanta', 2],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s and %s: %i', (a, b, typos) => {
    expect(editDistance(a, b, FAR)).toBe(typos);
  });

  it('is the same both ways, nothing only for the same word, and stops at the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        const typos = editDistance(a, b, FAR);
        expect(editDistance(b, a, FAR)).toBe(typos);
        expect(typos === 0).toBe(a === b);
        expect(editDistance(a, b, limit)).toBe(Math.min(typos, limit + 1));
      }),
    );
  });
});

describe('names near a word', () => {
  it('are all those within the limit, fewest typos first: the letters rule out none of them', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        word,
        fc.integer({ min: 0, max: 3 }),
        (keys, key, limit) => {
          const expected = keys
            .map((name, row) => ({ row, typos: editDistance(key, name, FAR) }))
            .filter((near) => near.typos <= limit)
            .sort((a, b) => a.typos - b.typos || a.row - b.row);
          expect(nearNames(indexNames(keys), key, limit)).toEqual(expected);
        },
      ),
    );
  });

  it('may have more typos the longer they are', () => {
    expect(['ada', 'salem', 'philadelphia'].map(typosAllowed)).toEqual([0, 1, 2]);
  });
});
