import { describe, expect, it } from 'vitest';
import { facilitiesQuery } from '@/lib/api/input/facilities-query';
import { placesQuery } from '@/lib/api/input/places-query';
import { readParameters } from '@/lib/api/input/read-parameters';

const read = (query: string) => readParameters(facilitiesQuery, new URLSearchParams(query));
const errors = (query: string) => {
  const result = read(query);
  return result.ok ? [] : result.errors;
};

describe('what passes', () => {
  it.each([
    '',
    'near=02118&radius=50',
    'near=Worcester,+MA&radius=any',
    'radius=1',
    'radius=500',
    'care=detox,iop&care=mat',
    'care=DETOX',
    'payment=cannot-pay&language=spanish&age=adults',
    'q=suboxone',
    'bbox=-71.2,42.2,-70.9,42.5',
    'bbox=170,-10,-170,10',
    'page=100&per_page=100',
    'page=10000&per_page=1',
    'near=&radius=&care=&q=&page=',
    'care=,',
  ])('%s', (query) => {
    expect(errors(query)).toEqual([]);
  });

  it('is the same whether slugs are separated by commas or repeated', () => {
    const [commas, repeated] = [read('care=detox,iop'), read('care=iop&care=detox&care=iop')];
    expect(commas.ok && commas.raw).toEqual({ care: ['detox', 'iop'] });
    expect(repeated.ok && repeated.raw).toEqual({ care: ['iop', 'detox'] });
  });
});

describe('what is refused', () => {
  it.each([
    ['radius', '0'],
    ['radius', '501'],
    ['radius', '25.5'],
    ['radius', '-1'],
    ['radius', '1e2'],
    ['radius', 'everywhere'],
    ['page', '0'],
    ['page', '-1'],
    ['page', '1.5'],
    ['page', '0x10'],
    ['page', '99999999999999999999'],
    ['per_page', '101'],
    ['per_page', '0'],
    ['per_page', 'ten'],
    ['bbox', '1,2,3'],
    ['bbox', '1,2,3,4,5'],
    ['bbox', '-71,43,-70,42'],
    ['bbox', '-181,42,-70,43'],
    ['bbox', 'a,b,c,d'],
    ['near', '?!'],
    ['q', '***'],
    ['care', 'spa'],
    ['payment', 'bitcoin'],
  ])('%s=%s, with its value and a reason', (parameter, value) => {
    const found = errors(`${parameter}=${encodeURIComponent(value)}`);
    expect(found).toMatchObject([{ parameter, value }]);
    expect(found[0]?.detail).toMatch(/[“”]/);
  });

  it.each(['near', 'radius', 'q', 'bbox', 'page', 'per_page'])('%s given twice', (name) => {
    expect(errors(`${name}=5&${name}=6`)).toMatchObject([{ parameter: name }]);
  });

  it('a text too long for any name', () => {
    expect(errors(`near=${'a'.repeat(101)}`)).toMatchObject([
      { parameter: 'near', value: 'a'.repeat(60), detail: '“near” takes at most 100 characters.' },
    ]);
  });

  it('a page behind the last result that may be read', () => {
    expect(errors('page=101&per_page=100')).toEqual([
      { parameter: 'page', value: '101', detail: '“page” times “per_page” must not be more than 10000.' },
    ]);
    expect(errors('page=501')).toHaveLength(1);
  });

  it('each bad parameter once, all of them at once', () => {
    const found = errors(
      'near=%21&radius=x&care=spa,sauna&care=detox&payment=gold&bbox=1&page=0&per_page=999',
    );
    expect(found.map((error) => error.parameter).sort()).toEqual(
      ['bbox', 'care', 'near', 'page', 'payment', 'per_page', 'radius'].sort(),
    );
  });

  it('the choice that is not declared, not its good neighbours', () => {
    expect(errors('care=detox,spa,iop')).toMatchObject([{ parameter: 'care', value: 'spa' }]);
  });
});

describe('help with spelling', () => {
  it('names the parameter that was meant: a filter is never silently ignored', () => {
    expect(errors('paymnet=medicaid')).toEqual([
      {
        parameter: 'paymnet',
        value: 'medicaid',
        detail: 'There is no parameter of this name. Did you mean “payment”?',
      },
    ]);
    expect(errors('xyzzy=1')[0]?.detail).toBe('There is no parameter of this name.');
  });

  it('names the choice that was meant', () => {
    expect(errors('payment=medicad')[0]?.detail).toContain('Did you mean “medicaid”?');
  });

  it('names all choices when they are few', () => {
    expect(errors('gender=other')[0]?.detail).toContain('Its choices: women, men.');
  });

  it('names where to find them when they are many', () => {
    expect(errors('language=qqqqqqqqqq')[0]?.detail).toContain('/developers');
  });
});

describe('hostile input', () => {
  it.each(['__proto__=1', 'constructor=1', 'toString=1', 'near%00=1', '%F0%9F%92%A9=1'])('%s', (query) => {
    expect(errors(query)).toHaveLength(1);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  it('tells of at most twenty parameters and cuts what it shows back', () => {
    const many = Array.from({ length: 500 }, (_, i) => `unknown-${i}-${'x'.repeat(100)}=${'y'.repeat(100)}`);
    const found = errors(many.join('&'));
    expect(found).toHaveLength(20);
    for (const { parameter, value } of found) {
      expect(parameter).toHaveLength(60);
      expect(value).toHaveLength(60);
    }
  });
});

describe('places', () => {
  const place = (query: string) => readParameters(placesQuery, new URLSearchParams(query));

  it('needs something typed', () => {
    expect(place('q=wor')).toMatchObject({ ok: true, values: { q: 'wor' } });
    for (const query of ['', 'q=', 'q=%20', 'q=a&q=b'])
      expect(place(query)).toMatchObject({ ok: false, errors: [{ parameter: 'q' }] });
  });
});
