import type { Point } from '@/lib/place/distance';

/** Where a map looks: its middle and its zoom, on which a world is 512 pixels wide at zoom 0. */
export type MapView = Point & { zoom: number };

/** The parameter of a page that holds its map's view. It changes what is shown of the page, not what is searched. */
export const VIEW_PARAM = 'map';

/** Nearer than this there is nothing left to see; further away there is more than one world. */
export const ZOOM_LIMITS = { least: 2, most: 17 } as const;

const VIEW = /^(\d{1,2}(?:\.\d{1,4})?)\/(-?\d{1,2}(?:\.\d{1,8})?)\/(-?\d{1,3}(?:\.\d{1,8})?)$/;
/** What Web Mercator can show. */
const MAX_LATITUDE = 85;

/** "9.50/42.3601/-71.0589": zoom, latitude, longitude, to a few pixels. Equal views have equal texts. */
export function writeView({ latitude, longitude, zoom }: MapView): string {
  const written = zoom.toFixed(2);
  const decimals = Math.min(6, Math.max(2, Math.ceil(Number(written) / 3) + 1));
  const wrapped = ((((longitude + 180) % 360) + 360) % 360) - 180;
  return `${written}/${plain(latitude, decimals)}/${plain(wrapped, decimals)}`;
}

/** The view that an address asks for; null where it asks for none or for nonsense. Zoom is held within its limits. */
export function readView(text: string | null): MapView | null {
  const [, zoom, latitude, longitude] = VIEW.exec(text ?? '') ?? [];
  const view = { latitude: Number(latitude), longitude: Number(longitude), zoom: Number(zoom) };
  const isOnMap = Math.abs(view.latitude) <= MAX_LATITUDE && Math.abs(view.longitude) <= 180;
  if (!isOnMap) return null;
  return { ...view, zoom: Math.min(ZOOM_LIMITS.most, Math.max(ZOOM_LIMITS.least, view.zoom)) };
}

/** Adding zero turns -0 into 0. */
const plain = (degrees: number, decimals: number): string =>
  (Number(degrees.toFixed(decimals)) + 0).toFixed(decimals);
