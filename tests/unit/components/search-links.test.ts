import { describe, expect, it } from 'vitest';
import { searchNearHref } from '@/components/listing/search-near-href';
import { chosenChoices } from '@/components/search/chosen-choices';
import { ALL_FILTERS, asksForAllFilters } from '@/components/search/filters/all-filters';
import { formQuery } from '@/components/search/form-query';
import { searchHref } from '@/components/search/search-href';
import { cleanSearch } from '@/lib/search/clean-search';

const { request } = cleanSearch({
  near: 'Worcester, MA',
  care: ['detox', 'mat'],
  payment: 'medicaid',
  page: '3',
});

describe('searchHref', () => {
  it('starts a changed search at its first page', () => {
    expect(searchHref(request, { radius: 50 })).toBe(
      '/search?near=Worcester%2C+MA&radius=50&care=detox&care=mat&payment=medicaid',
    );
  });

  it('goes to the page that is asked for', () => {
    expect(searchHref(request, { page: 4 })).toMatch(/&page=4$/);
  });

  it('is bare for an empty search', () => {
    expect(searchHref(cleanSearch({}).request)).toBe('/search');
  });

  it('adds what belongs to the page and not to the search', () => {
    const href = searchHref(request, {}, [ALL_FILTERS]);
    expect(href).toMatch(/&filters=all$/);
    expect(asksForAllFilters({ filters: 'all' })).toBe(true);
    expect(asksForAllFilters({ filters: ['all'] })).toBe(false);
    expect(asksForAllFilters({})).toBe(false);
  });
});

describe('searchNearHref', () => {
  it('leads from a page that is no search to one near a place, with its filters', () => {
    expect(searchNearHref({ near: 'Ohio', filters: { care: ['detox', 'iop'], language: ['es'] } })).toBe(
      '/search?near=Ohio&care=detox&care=iop&language=es',
    );
  });
});

describe('chosenChoices', () => {
  it('lists choices as declared, each with what is left without it', () => {
    const chosen = chosenChoices(request.chosen);
    expect(chosen.map(({ choice }) => choice.slug)).toEqual(['detox', 'mat', 'medicaid']);
    expect(chosen[0]?.without).toEqual({ 'care-approach': ['mat'], payment: ['medicaid'] });
  });

  it('leaves the other choices of the same group', () => {
    const [first] = chosenChoices({ setting: ['detox', 'iop'] });
    expect(first?.without).toEqual({ setting: ['iop'] });
  });

  it('never changes what it was given', () => {
    const given = { setting: ['detox'] };
    chosenChoices(given);
    expect(given).toEqual({ setting: ['detox'] });
  });
});

describe('formQuery', () => {
  it('leaves out what was left empty and trims the rest', () => {
    const fields = new FormData();
    fields.append('near', ' Worcester, MA ');
    fields.append('q', '  ');
    fields.append('care', 'detox');
    fields.append('care', 'iop');
    expect(formQuery(fields, { near: 'Worcester, MA', radius: '25' })).toBe(
      '/search?near=Worcester%2C+MA&care=detox&care=iop',
    );
  });

  it('is bare for an empty form', () => {
    expect(formQuery(new FormData(), { near: '', radius: '25' })).toBe('/search');
  });

  describe('with a part of the map', () => {
    const shown = { near: 'Worcester, MA', radius: 'any' };
    const fields = (changes: Record<string, string>) =>
      Object.entries({ near: 'Worcester, MA', radius: 'any', bbox: '-72,42,-71,43', ...changes });

    it('keeps it with other filters and other words', () => {
      expect(formQuery(fields({ care: 'detox', q: 'clinic' }), shown)).toMatch(/bbox=-72/);
    });

    it.each<Record<string, string>>([{ near: 'Chicago, IL' }, { near: '' }, { radius: '25' }])(
      'drops it with %j',
      (changes) => {
        expect(formQuery(fields(changes), shown)).not.toMatch(/bbox/);
      },
    );

    it('keeps it where an area has no distance to choose', () => {
      expect(formQuery([['bbox', '-72,42,-71,43']], { near: '', radius: '25' })).toMatch(/bbox=-72/);
    });
  });
});
