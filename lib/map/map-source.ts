import type { Env } from '@/lib/site/env';
import { ARCHIVE_FILE } from './basemap/archive-file';

/** Our own map: one archive on our own host, no token, no other host. Every other map falls back to it. */
export type EmbeddedMap = { kind: 'embedded'; pmtilesUrl: string };

/** Which map the site shows. URLs are paths of our own host or absolute. */
export type MapSource =
  | EmbeddedMap
  /** Mapbox's, with its own library. */
  | { kind: 'mapbox'; token: string; style: string; fallback: EmbeddedMap }
  /** Any style that names all it needs. */
  | { kind: 'style'; styleUrl: string; fallback: EmbeddedMap }
  /** An archive of streets in the Protomaps schema, drawn in our own colors: lib/map/style/streets-style.ts. */
  | { kind: 'pmtiles'; pmtilesUrl: string; fallback: EmbeddedMap };

export type MapSettings = Pick<Env, 'MAPBOX_TOKEN' | 'MAP_STYLE_URL'>;

export const EMBEDDED_MAP: EmbeddedMap = { kind: 'embedded', pmtilesUrl: `/map/${ARCHIVE_FILE}` };

const MAPBOX_STREETS = 'mapbox://styles/mapbox/streets-v12';

/** Decides the map, anew for each request: a token that changes needs no build. */
export function mapSource({ MAPBOX_TOKEN: token, MAP_STYLE_URL: url }: MapSettings): MapSource {
  const fallback = EMBEDDED_MAP;
  // Mapbox's own addresses need its token; the configuration is refused without one.
  if (token && (!url || url.startsWith('mapbox:')))
    return { kind: 'mapbox', token, style: url ?? MAPBOX_STREETS, fallback };
  // A map that somebody chose by its address says more than a token that happens to be there.
  if (url?.endsWith('.pmtiles')) return { kind: 'pmtiles', pmtilesUrl: url, fallback };
  if (url) return { kind: 'style', styleUrl: url, fallback };
  // Nothing is configured: nobody else learns where anyone looks.
  return EMBEDDED_MAP;
}
