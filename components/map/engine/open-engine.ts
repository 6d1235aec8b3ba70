import type { MapSource } from '@/lib/map/map-source';
import type { MapScheme } from '@/lib/map/style/palette';
import type { EngineOptions, MapEngine } from './map-engine';

/**
 * Opens the map that is configured, and the embedded one where that does not come. Each library is fetched only when it is the
 * one to draw.
 * @throws where neither can be drawn
 */
export async function openEngine(source: MapSource, options: EngineOptions): Promise<MapEngine> {
  if (source.kind === 'embedded') return await openSource(source, options);
  try {
    return await openSource(source, options);
  } catch {
    options.container.replaceChildren();
    return await openSource(source.fallback, options);
  }
}

async function openSource(source: MapSource, options: EngineOptions): Promise<MapEngine> {
  if (source.kind === 'mapbox') {
    const { openMapbox } = await import('./open-mapbox');
    return await openMapbox(source, options);
  }
  const { openMaplibre } = await import('./open-maplibre');
  switch (source.kind) {
    case 'style':
      return await openMaplibre({ styleFor: () => source.styleUrl, isOurs: false }, options);
    case 'pmtiles': {
      const { streetsStyle } = await import('@/lib/map/style/streets-style');
      const { pmtilesUrl } = source;
      const styleFor = (scheme: MapScheme) => streetsStyle({ pmtilesUrl, scheme });
      return await openMaplibre({ styleFor, isOurs: false }, options);
    }
    case 'embedded': {
      const { embeddedStyle } = await import('@/lib/map/style/embedded-style');
      const { pmtilesUrl } = source;
      const styleFor = (scheme: MapScheme) => embeddedStyle({ pmtilesUrl, scheme });
      return await openMaplibre({ styleFor, isOurs: true }, options);
    }
  }
}
