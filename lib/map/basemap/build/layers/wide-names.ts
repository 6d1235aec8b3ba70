import type { BasemapLayer } from '../layer';
import { pointFeature } from '../read-source';

/**
 * Names for what has none in the sources. The gulf has none here: its name is in dispute (2025), and nobody who looks for
 * help has to read that.
 */
const NAMES: readonly (readonly [
  name: string,
  kind: 'country' | 'sea',
  longitude: number,
  latitude: number,
])[] = [
  ['Canada', 'country', -103, 56],
  ['Mexico', 'country', -102.5, 24.2],
  ['Cuba', 'country', -79, 22],
  ['The Bahamas', 'country', -77.9, 24.6],
  ['Atlantic Ocean', 'sea', -66, 34],
  ['Pacific Ocean', 'sea', -133, 34],
  ['Caribbean Sea', 'sea', -74, 15.5],
];

/** Names of what lies around the country, so that a map from far away has a coast to know it by. */
export const wideNames = (): BasemapLayer => ({
  name: 'wide_names',
  minZoom: 1,
  features: NAMES.map(([name, kind, longitude, latitude]) =>
    pointFeature({ longitude, latitude }, { name, kind }),
  ),
});
