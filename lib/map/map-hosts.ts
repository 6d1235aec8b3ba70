import type { Env } from '@/lib/site/env';
import { type MapSettings, mapSource } from './map-source';

/** Mapbox's styles and tiles; and its count of maps that are opened, which its terms ask for. */
const MAPBOX = ['https://api.mapbox.com', 'https://*.tiles.mapbox.com', 'https://events.mapbox.com'];

/** An address of another host, as its origin; a path is one of this site's own. */
const originOf = (url: string): string[] => (url.startsWith('/') ? [] : [new URL(url).origin]);

/**
 * The other hosts that the map asks in a visitor's browser, as the page's policy names them. None as long as nothing is
 * configured.
 * @returns origins such as "https://tiles.example.org"
 */
export function mapHosts(settings: MapSettings & Pick<Env, 'MAP_HOSTS'>): string[] {
  const source = mapSource(settings);
  if (source.kind === 'embedded') return [];
  if (source.kind === 'mapbox') return MAPBOX;
  const own = originOf(source.kind === 'style' ? source.styleUrl : source.pmtilesUrl);
  return [...new Set([...own, ...(settings.MAP_HOSTS ?? [])])];
}

/**
 * Who gives the map, as the page says it: a host's name. Null where all of it is from this site.
 */
export function mapGiver(settings: MapSettings & Pick<Env, 'MAP_HOSTS'>): string | null {
  if (mapSource(settings).kind === 'mapbox') return 'Mapbox (mapbox.com)';
  const names = mapHosts(settings).map((origin) => new URL(origin).host);
  return names.length > 0 ? names.join(', ') : null;
}
