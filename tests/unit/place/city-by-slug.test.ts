import { describe, expect, it } from 'vitest';
import { cityBySlug } from '@/lib/place/city-by-slug';
import { citySlug } from '@/lib/place/city-slug';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { cityPlace } from '@/lib/place/gazetteer/places';

describe('the slug of a city', () => {
  it.each([
    ['St. Louis', 'st-louis'],
    ["Coeur d'Alene", 'coeur-dalene'],
    ['Cañon City', 'canon-city'],
    ['Winston-Salem', 'winston-salem'],
    ['‘Ewa Beach', 'ewa-beach'],
  ])('%s', (name, slug) => {
    expect(citySlug(name)).toBe(slug);
  });
});

describe('a city by its slug', () => {
  it.each([
    ['MO', 'st-louis', 'St. Louis, MO'],
    ['mo', 'saint-louis', 'St. Louis, MO'],
    ['MO', 'o-fallon', "O'Fallon, MO"],
    ['MO', 'ofallon', "O'Fallon, MO"],
    ['MA', 'springfield', 'Springfield, MA'],
  ])('%s %s', (state, slug, label) => {
    expect(cityBySlug(state, slug)?.label).toBe(label);
  });

  it('is looked for in its state only', () => {
    expect(cityBySlug('TX', 'worcester')).toBeNull();
    expect(cityBySlug('ZZ', 'boston')).toBeNull();
    expect(cityBySlug('MA', '')).toBeNull();
  });

  it('is the same city for every name in the gazetteer', () => {
    const { names, states } = gazetteer().cities;
    const astray = names.filter((name, row) => {
      const found = cityBySlug(states[row] ?? '', citySlug(name));
      return found?.label !== cityPlace(row).label;
    });
    expect(astray).toEqual([]);
  });
});
