import type { Facility } from './facility';

export type DirectionLink = { name: string; href: string };

/**
 * Ways to a facility in maps that the reader chooses. The address goes before the point, for it is what the source
 * reported; a point alone is used only where it stands for the street address.
 */
export function directionLinks(facility: Pick<Facility, 'address' | 'location'>): DirectionLink[] {
  const { street, city, state, zip } = facility.address;
  const address = [street, city, [state, zip].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const query = encodeURIComponent(address);
  const { location } = facility;
  const point = location?.precision === 'address' ? `${location.latitude},${location.longitude}` : null;
  return [
    { name: 'Your maps app', href: `geo:${point ?? '0,0'}?q=${query}` },
    { name: 'Apple Maps', href: `https://maps.apple.com/?daddr=${query}` },
    { name: 'Google Maps', href: `https://www.google.com/maps/dir/?api=1&destination=${query}` },
    {
      name: 'OpenStreetMap',
      href: point
        ? `https://www.openstreetmap.org/directions?to=${encodeURIComponent(point)}`
        : `https://www.openstreetmap.org/search?query=${query}`,
    },
  ];
}
