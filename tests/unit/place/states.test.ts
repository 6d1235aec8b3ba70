import { describe, expect, it } from 'vitest';
import { resolvePlace } from '@/lib/place/resolve-place';
import { STATES, stateByCode, stateByFips, stateBySlug, stateLabel } from '@/lib/place/states';

describe('the states', () => {
  it('are fifty, the District and five territories, each once', () => {
    expect(STATES).toHaveLength(56);
    for (const field of ['code', 'name', 'fips', 'slug'] as const)
      expect(new Set(STATES.map((state) => state[field])).size, field).toBe(56);
  });

  it.each(STATES)('$name is found, and nothing else, by its label', (state) => {
    expect(resolvePlace(stateLabel(state))).toMatchObject({
      status: 'found',
      place: { kind: 'state', state: state.code },
    });
  });

  it('are found by code in either case', () => {
    expect(stateByCode('ma')?.name).toBe('Massachusetts');
    expect(stateByCode('MA')?.name).toBe('Massachusetts');
    expect(stateByCode('ZZ')).toBeNull();
    expect(stateByCode('')).toBeNull();
  });

  it('are found by the FIPS code of the state or of a county', () => {
    expect(stateByFips('25')?.code).toBe('MA');
    expect(stateByFips('72127')?.code).toBe('PR');
    expect(stateByFips('99')).toBeNull();
  });

  it.each([
    ['massachusetts', 'MA'],
    ['district-of-columbia', 'DC'],
    ['us-virgin-islands', 'VI'],
    ['North-Carolina', 'NC'],
  ])('are found by slug: %s', (slug, code) => {
    expect(stateBySlug(slug)?.code).toBe(code);
  });

  it('hold as many people as the Census counted in the fifty states and the District', () => {
    const counted = STATES.filter((state) => Number(state.fips) <= 56).map((state) => state.population);
    expect(counted.reduce((sum, people) => sum + people)).toBe(331_449_281);
  });
});
