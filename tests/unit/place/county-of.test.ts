import { describe, expect, it } from 'vitest';
import { countyOf, countyOfZip } from '@/lib/place/county-of';

const chicago = { latitude: 41.8781, longitude: -87.6298, zip: '60601', state: 'IL' };
const nowhere = { latitude: null, longitude: null };

describe('the county of a facility', () => {
  it.each([
    ['Cook County', chicago, '17031'],
    ['Orleans Parish', { latitude: 29.9511, longitude: -90.0715, zip: null, state: 'LA' }, '22071'],
    ['Anchorage', { latitude: 61.2181, longitude: -149.9003, zip: null, state: 'AK' }, '02020'],
    ['Capitol Planning Region', { latitude: 41.7658, longitude: -72.6734, zip: null, state: 'CT' }, '09110'],
    ['San Juan', { latitude: 18.4, longitude: -66.06, zip: null, state: 'PR' }, '72127'],
  ])('is the one around its point: %s', (_name, whereabouts, fips) => {
    expect(countyOf(whereabouts)).toBe(fips);
  });

  it("is its ZIP's when there is no point", () => {
    expect(countyOf({ ...chicago, ...nowhere })).toBe('17031');
  });

  it("is its ZIP's when the point is the ZIP's own middle", () => {
    const inDuPage = { ...chicago, latitude: 41.85, longitude: -88.1 };
    expect(countyOf(inDuPage)).toBe('17043');
    expect(countyOf({ ...inDuPage, precision: 'zip' })).toBe('17031');
  });

  it("is its ZIP's when the point lies in another state or at sea", () => {
    expect(countyOf({ ...chicago, latitude: 42.36, longitude: -71.06 })).toBe('17031');
    expect(countyOf({ ...chicago, latitude: 0, longitude: 0 })).toBe('17031');
  });

  it('is unknown when nothing lies in the state', () => {
    expect(countyOf({ ...chicago, state: 'MA' })).toBeNull();
    expect(countyOf({ ...nowhere, zip: null, state: 'IL' })).toBeNull();
    expect(countyOf({ ...nowhere, zip: '00000', state: 'IL' })).toBeNull();
    expect(countyOf({ ...chicago, state: 'ZZ' })).toBeNull();
  });
});

describe('the county of a ZIP', () => {
  it.each([
    ['10001', '36061'],
    ['99503', '02020'],
    ['00601', '72001'],
    ['06103', '09110'],
    ['20001', '11001'],
  ])('%s', (zip, fips) => {
    expect(countyOfZip(zip)).toBe(fips);
  });

  it('is unknown for a number that is no ZIP', () => {
    expect(countyOfZip('00000')).toBeNull();
  });
});
