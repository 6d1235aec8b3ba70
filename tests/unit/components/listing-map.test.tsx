import { describe, expect, it } from 'vitest';
import { ListingMap } from '@/components/listing/listing-map';
import type { Facility } from '@/lib/facility/facility';
import { aFacility } from './a-facility';
import { attribute, elements, pageOf, words } from './read-page';

const at = (precision: 'address' | 'name' | 'zip'): Facility['location'] => ({
  latitude: 42.26,
  longitude: -71.8,
  precision,
});
const map = (given: Partial<Facility>) => pageOf(<ListingMap facility={aFacility(given)} />);

describe('the small map of a listing', () => {
  it('keeps its room free, is fetched when it is near, and says in words what it shows', async () => {
    const html = await map({});
    expect(html).toMatch(/<img[^>]* width="352" height="220" loading="lazy"/);
    expect(attribute(html.slice(html.indexOf('<img')), 'src')).toBe(
      '/facilities/morning-star-house-worcester-t1/map.svg',
    );
    expect(attribute(html.slice(html.indexOf('<img')), 'alt')).toBe(
      'Map of Worcester, MA and around. A pin marks the street address.',
    );
  });

  it('follows the system into the dark', async () => {
    expect(await map({})).toMatch(
      /<source media="\(prefers-color-scheme: dark\)" srcSet="[^"]*\/map\.svg\?scheme=dark"/i,
    );
  });

  it.each([
    ['zip', 'Near the middle of ZIP 01608, not the address itself.', 'near the middle of ZIP 01608'],
    ['name', 'Roughly here:', 'roughly where it is'],
  ] as const)(
    'says beside and in the picture that %s is no exact place',
    async (precision, beside, inside) => {
      const html = await map({ location: at(precision) });
      expect(words(html)).toContain(beside);
      expect(attribute(html.slice(html.indexOf('<img')), 'alt')).toContain(inside);
    },
  );

  it('names a ZIP that is not known without a number', async () => {
    const address = { ...aFacility().address, zip: null };
    expect(words(await map({ location: at('zip'), address }))).toContain('Near the middle of its ZIP code');
  });

  it('names everyone whose data it is', async () => {
    expect(words(await map({}))).toContain(
      '© OpenStreetMap contributors, U.S. Census Bureau, Natural Earth, GeoNames',
    );
  });

  it('is not there where nobody knows the place', async () => {
    expect(elements(await map({ location: null }), 'figure')).toEqual([]);
  });
});
