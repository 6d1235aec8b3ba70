import type { Env } from '@/lib/site/env';
import archive from './basemap/data/archive.json';

/** Our own map: one archive on our own host, no token, no other host. Every other map falls back to it. */
export type EmbeddedMap = { kind: 'embedded'; pmtilesUrl: string };

/** Which map the site shows. URLs are paths of our own host or absolute. */
export type MapSource =
  | EmbeddedMap
  | { kind: 'mapbox'; token: string; style: string; fallback: EmbeddedMap }
  | { kind: 'style'; styleUrl: string; fallback: EmbeddedMap }
  | { kind: 'pmtiles'; pmtilesUrl: string; fallback: EmbeddedMap };

const EMBEDDED: EmbeddedMap = { kind: 'embedded', pmtilesUrl: `/map/${archive.file}` };
const MAPBOX_STREETS = 'mapbox://styles/mapbox/streets-v12';

/** Decides the map, anew for each request: a token that is changed needs no build. */
export function mapSource({ MAPBOX_TOKEN: token, MAP_STYLE_URL: url }: MapSettings): MapSource {
  // Mapbox's own addresses can be read with a token only; the configuration is refused without one.
  if (token && (!url || url.startsWith('mapbox:')))
    return { kind: 'mapbox', token, style: url ?? MAPBOX_STREETS, fallback: EMBEDDED };
  // A style that somebody chose by its address says more than a token that happens to be there.
  if (url && /\.pmtiles$/.test(url)) return { kind: 'pmtiles', pmtilesUrl: url, fallback: EMBEDDED };
  if (url) return { kind: 'style', styleUrl: url, fallback: EMBEDDED };
  // Nothing is configured: nobody else learns where anyone looks.
  return EMBEDDED;
}

export type MapSettings = Pick<Env, 'MAPBOX_TOKEN' | 'MAP_STYLE_URL'>;
