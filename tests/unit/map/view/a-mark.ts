import { type Mark, markOfCluster, markOfPlace, type PlaceOnMap } from '@/lib/map/view/mark';

/** A facility on the map, with what a test cares about. */
export const aPlace = (changes: Partial<PlaceOnMap> = {}): PlaceOnMap => ({
  id: 'k3v9q2',
  name: 'Clover Lane',
  name_detail: null,
  url: '/facilities/clover-lane-k3v9q2',
  latitude: 42.26,
  longitude: -71.8,
  precision: 'address',
  city: 'Worcester',
  state: 'MA',
  zip: '01608',
  distance_miles: null,
  paid: false,
  paid_label: null,
  sample: false,
  ...changes,
});

export const aPin = (changes: Partial<PlaceOnMap> = {}): Mark => markOfPlace(aPlace(changes));

/** A cluster whose members lie within a tenth of a degree. */
export const aCluster = (
  count: number,
  latitude = 42.26,
  longitude = -71.8,
  around = 'Worcester, MA',
): Mark =>
  markOfCluster({
    count,
    latitude,
    longitude,
    bounds: [longitude - 0.1, latitude - 0.1, longitude + 0.1, latitude + 0.1],
    around,
  });
