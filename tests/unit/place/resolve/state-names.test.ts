import { describe, expect, it } from 'vitest';
import { foldName } from '@/lib/place/fold-name';
import { stateMistyped, stateNamed, statesWithPrefix } from '@/lib/place/resolve/state-names';
import { STATES } from '@/lib/place/states';

const codes = (text: string) => statesWithPrefix(text).map((state) => state.code);

describe('what a state is called', () => {
  it('is its code, its name and its other names, each of one state only', () => {
    for (const state of STATES)
      for (const name of [state.code, state.name, ...state.otherNames])
        expect(stateNamed(foldName(name))?.code, name).toBe(state.code);
  });

  it.each([
    ['state of maine', 'ME'],
    ['the commonwealth of massachusetts', 'MA'],
    ['ohio state', 'OH'],
    ['the district of columbia', 'DC'],
    ['n carolina', 'NC'],
  ])('%s', (text, code) => {
    expect(stateNamed(text)?.code).toBe(code);
  });

  it.each(['', 'boston', 'm', 'state', 'new'])('is not %j', (text) => {
    expect(stateNamed(text)).toBeNull();
  });
});

describe('a state with typos', () => {
  it.each([
    ['massachusets', 'MA'],
    ['pensylvania', 'PA'],
    ['conneticut', 'CT'],
    ['tennesee', 'TN'],
    ['missisippi', 'MS'],
    ['virgina', 'VA'],
    ['texsa', 'TX'],
  ])('%s', (text, code) => {
    expect(stateMistyped(text)?.code).toBe(code);
  });

  it.each(['mane', 'boston', 'north dakoda carolina'])('is not made of %s', (text) => {
    expect(stateMistyped(text)).toBeNull();
  });
});

describe('states by their beginning', () => {
  it('are those whose names begin so, and the one of the code', () => {
    expect(codes('new')).toEqual(['NH', 'NJ', 'NM', 'NY']);
    expect(codes('ma')).toEqual(['ME', 'MD', 'MA']);
    expect(codes('ct')).toEqual(['CT']);
    expect(codes('zz')).toEqual([]);
  });
});
