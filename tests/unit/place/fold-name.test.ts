import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, placeKey } from '@/lib/place/fold-name';

describe('folding a name', () => {
  it.each([
    ['Boston', 'boston'],
    ['  New   Orleans ,, ', 'new orleans'],
    ['Doña Ana', 'dona ana'],
    ["Coeur d'Alene", 'coeur dalene'],
    ['‘Ewa Beach', 'ewa beach'],
    ['Winston-Salem', 'winston salem'],
    ['D.C.', 'dc'],
    ['St. Mary’s & Sons', 'st marys and sons'],
    ['🙂', ''],
  ])('%s', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it('changes nothing the second time, and leaves only letters, digits and single blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldName(text);
        expect(foldName(folded)).toBe(folded);
        expect(folded).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      }),
    );
  });
});

describe('the key of a place', () => {
  it.each([
    ['st louis', 'saint louis'],
    ['ft worth', 'fort worth'],
    ['mt vernon', 'mount vernon'],
    ['n little rock', 'north little rock'],
    ['port st lucie', 'port saint lucie'],
    ['the bronx', 'bronx'],
    ['st', 'st'],
    ['stockton', 'stockton'],
    ['east st louis', 'east saint louis'],
  ])('of %s', (folded, key) => {
    expect(placeKey(folded)).toBe(key);
  });
});
