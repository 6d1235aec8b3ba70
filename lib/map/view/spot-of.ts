import type { PlaceOnMap } from './mark';

/** How several facilities share a spot: one point (their streets are not known here), the middle of one ZIP code, or merely next to each other. */
export type Spot = { kind: 'point' } | { kind: 'zip'; zip: string } | { kind: 'close' };

/** How the facilities of one mark share their spot. An address is only spoken of where every point is that of an address. */
export function spotOf(places: readonly PlaceOnMap[]): Spot {
  const [first, ...others] = places;
  if (!first) return { kind: 'close' };
  const isOnePoint = others.every(
    ({ latitude, longitude }) => latitude === first.latitude && longitude === first.longitude,
  );
  if (!isOnePoint) return { kind: 'close' };
  const { zip } = first;
  if (zip !== null && places.every((place) => place.precision === 'zip' && place.zip === zip))
    return { kind: 'zip', zip };
  return places.every(({ precision }) => precision === 'address') ? { kind: 'point' } : { kind: 'close' };
}
