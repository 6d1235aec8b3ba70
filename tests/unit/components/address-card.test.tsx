import { describe, expect, it } from 'vitest';
import { AddressCard } from '@/components/listing/address-card';
import type { Facility } from '@/lib/facility/facility';
import { aFacility } from './a-facility';
import { elements, links, pageOf, words } from './read-page';

const card = (facility: Partial<Facility>) => pageOf(<AddressCard facility={aFacility(facility)} />);
const address = (given: Partial<Facility['address']>): Facility['address'] => ({
  ...{ street: '12 Elm Street', street2: null, city: 'Worcester', state: 'MA', zip: '01608' },
  ...given,
});
const location = (precision: 'address' | 'name' | 'zip') => ({
  latitude: 42.26,
  longitude: -71.8,
  precision,
});

describe('the address of a listing', () => {
  it.each([
    [address({}), '12 Elm Street Worcester, MA 01608'],
    [address({ street2: 'Floor 2' }), '12 Elm Street Floor 2 Worcester, MA 01608'],
    [address({ zip: null }), '12 Elm Street Worcester, MA'],
    [address({ street: null }), 'Worcester, MA 01608'],
  ])('%j reads "%s"', async (given, read) => {
    const [written = ''] = elements(await card({ address: given }), 'address');
    expect(words(written)).toBe(read);
  });

  it('says that no street was reported, so that nobody drives to the middle of a town', async () => {
    expect(words(await card({ address: address({ street: null }) }))).toContain(
      'No street address reported.',
    );
    expect(words(await card({}))).not.toContain('No street address');
  });

  it.each([
    [location('name'), 'of a facility of the same name in this city'],
    [location('zip'), 'only the ZIP code could be located'],
    [null, 'searches by distance leave it out'],
  ])('says how exact %j is', async (given, said) => {
    expect(words(await card({ location: given }))).toContain(said);
  });

  it('says nothing about a point that is exact', async () => {
    expect(words(await card({ location: location('address') }))).not.toMatch(/approximate|located/);
  });
});

describe('the way there', () => {
  it('is a choice of the reader’s own, named before the tap, and loads nothing', async () => {
    const [page = ''] = elements(await card({}), 'details');
    expect(links(page).map(({ text }) => text)).toEqual([
      'Your maps app',
      'Apple Maps',
      'Google Maps',
      'OpenStreetMap',
    ]);
    expect(words(page)).toContain('These open another site or app, which will see this address.');
    expect(page).not.toMatch(/<(img|iframe|script|link)\b/);
  });

  it('goes to the reported address, and to the point only where that is the address', async () => {
    const [exact] = links(await card({ location: location('address') }));
    expect(exact?.href).toMatch(/^geo:42\.26,-71\.8\?q=12%20Elm%20Street/);
    const [rough] = links(await card({ location: location('zip') }));
    expect(rough?.href).toMatch(/^geo:0,0\?q=12%20Elm%20Street/);
  });
});
