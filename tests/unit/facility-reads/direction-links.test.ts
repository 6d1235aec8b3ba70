import { describe, expect, it } from 'vitest';
import { directionLinks } from '@/lib/facility/direction-links';

const address = { street: '12 Elm Street', street2: 'Suite 4', city: 'Worcester', state: 'MA', zip: '01608' };
const at = (precision: 'address' | 'name' | 'zip') => ({ latitude: 42.26, longitude: -71.8, precision });
const href = (links: ReturnType<typeof directionLinks>, name: string) =>
  links.find((link) => link.name === name)?.href;

describe('directionLinks', () => {
  it('leads to the street address, which is what the source reported', () => {
    const links = directionLinks({ address, location: at('address') });
    const query = '12%20Elm%20Street%2C%20Worcester%2C%20MA%2001608';
    expect(href(links, 'Your maps app')).toBe(`geo:42.26,-71.8?q=${query}`);
    expect(href(links, 'Apple Maps')).toBe(`https://maps.apple.com/?daddr=${query}`);
    expect(href(links, 'Google Maps')).toBe(`https://www.google.com/maps/dir/?api=1&destination=${query}`);
    expect(href(links, 'OpenStreetMap')).toBe('https://www.openstreetmap.org/directions?to=42.26%2C-71.8');
  });

  it.each(['name', 'zip'] as const)(
    'never sends a driver to a point that is only as exact as a %s',
    (precision) => {
      const links = directionLinks({ address, location: at(precision) });
      expect(links.map((link) => link.href).join(' ')).not.toContain('42.26');
      expect(href(links, 'OpenStreetMap')).toContain('search?query=12%20Elm%20Street');
    },
  );

  it('names the town alone where no street is known', () => {
    const links = directionLinks({ address: { ...address, street: null, zip: null }, location: null });
    expect(href(links, 'Apple Maps')).toBe('https://maps.apple.com/?daddr=Worcester%2C%20MA');
  });

  it('keeps an address from changing the link that it stands in', () => {
    const links = directionLinks({ address: { ...address, street: '1 A&B=C #2' }, location: null });
    for (const link of links) expect(link.href).toContain('1%20A%26B%3DC%20%232');
  });
});
