import { describe, expect, it } from 'vitest';
import { suggestPlaces } from '@/lib/place/suggest-places';

const labels = (text: string, limit?: number) => suggestPlaces(text, limit).map((place) => place.label);

describe('suggestions while typing', () => {
  it.each([
    ['bos', 'Boston, MA'],
    ['BOSTON', 'Boston, MA'],
    ['boston m', 'Boston, MA'],
    ['springfield, il', 'Springfield, IL'],
    ['springfield i', 'Springfield, IL'],
    ['st. lou', 'St. Louis, MO'],
    ['st l', 'St. Louis, MO'],
    ['winston s', 'Winston-Salem, NC'],
    ['w palm', 'West Palm Beach, FL'],
    ['nyc', 'New York, NY'],
    ['la', 'Los Angeles, CA'],
    ['ma', 'Massachusetts'],
    ['mass', 'Massachusetts'],
    ['d.c.', 'District of Columbia'],
    ['cook c', 'Cook County, IL'],
    ['orleans par', 'Orleans Parish, LA'],
    ['king county w', 'King County, WA'],
    ['puerto', 'Puerto Rico'],
    ['0211', 'Boston, MA 02110'],
    ['02118-12', 'Boston, MA 02118'],
    ['boston, ma 02118', 'Boston, MA 02118'],
    ['42.36, -71.06', 'Near Boston, MA (42.36, -71.06)'],
  ])('%s begins with %s', (text, label) => {
    expect(labels(text)[0]).toBe(label);
  });

  it.each([
    ['philadepl', 'Philadelphia, PA'],
    ['los angelos', 'Los Angeles, CA'],
    ['worcseter', 'Worcester, MA'],
    ['massachusets', 'Massachusetts'],
  ])('%s, which begins no name, is taken for a typo', (text, label) => {
    expect(labels(text)[0]).toBe(label);
  });

  it('puts the larger town first', () => {
    expect(labels('springfield').slice(0, 3)).toEqual([
      'Springfield, MO',
      'Springfield, MA',
      'Springfield, IL',
    ]);
  });

  it.each([
    ['worcester, m', ['Worcester, MA', 'Worcester County, MA', 'Worcester County, MD']],
    ['worcester', ['Worcester, MA', 'Worcester County, MA']],
    ['essex', ['Essex, MD', 'Essex County, NJ']],
    ['orange', ['Orange, CA', 'Orange, NJ']],
    ['essex m', ['Essex, MD', 'Essexville, MI']],
  ])('%s: a town of that name stands above every county', (text, first) => {
    expect(labels(text).slice(0, first.length)).toEqual(first);
  });

  it('puts a great county above hamlets of its name', () => {
    expect(labels('cook').slice(0, 2)).toEqual(['Cook County, IL', 'Cookeville, TN']);
  });

  it('takes a half-typed kind only for what is called so', () => {
    expect(labels('ponce m')[0]).toBe('Ponce Municipio, PR');
    expect(labels('worcester co')).toEqual(['Worcester County, MA', 'Worcester County, MD']);
    expect(labels('orleans c')).not.toContain('Orleans Parish, LA');
  });

  it('offers both places of a shared name', () => {
    expect(labels('new york').slice(0, 2)).toEqual(['New York, NY', 'New York State']);
  });

  it('gives as many as asked, never one twice', () => {
    expect(labels('s')).toHaveLength(8);
    expect(labels('s', 3)).toHaveLength(3);
    expect(labels('s', 1_000)).toHaveLength(20);
    expect(new Set(labels('st louis', 20)).size).toBe(labels('st louis', 20).length);
  });

  it.each(['', '  ', 'zzzzzz', '🙂', '99999999'])('gives none for %j', (text) => {
    expect(labels(text)).toEqual([]);
  });
});
