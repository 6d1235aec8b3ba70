import type { MapScheme } from '@/lib/map/style/palette';
import 'maplibre-gl/dist/maplibre-gl.css';
import { addProtocol, Map as MaplibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { map as words } from '@/content/messages/en/map';
import { ZOOM_LIMITS } from '@/lib/map/view/map-view';
import { corners, glEngine } from './gl-engine';
import type { GlMap } from './gl-map';
import { type EngineOptions, FIT_PADDING, type MapEngine } from './map-engine';
import { pictureOrGone, styleOrGone } from './style-or-gone';

// From our own host, as the policy asks: left alone it would look beside its own bundle, where there is none.
setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).toString());

type MaplibreStyle = {
  /** A style or its address, for each colour scheme. */
  styleFor: (scheme: MapScheme) => StyleSpecification | string;
  /** From our own host, with nothing to fall back to: it is there at once, and its tiles come as they can. */
  isOurs: boolean;
};

/**
 * Opens MapLibre GL, which draws any style without a token.
 * @throws where WebGL is not to be had, or its hosts refuse or do not answer in time
 */
export async function openMaplibre(
  { styleFor, isOurs }: MaplibreStyle,
  options: EngineOptions,
): Promise<MapEngine> {
  const { look, cooperative } = options;
  // Anew for each map: it keeps an archive that once did not come as one that never will.
  addProtocol('pmtiles', new Protocol().tile);
  const library = new MaplibreMap({
    container: options.container,
    style: styleFor(options.scheme),
    ...('zoom' in look
      ? { center: [look.longitude, look.latitude], zoom: look.zoom }
      : { bounds: corners(look), fitBoundsOptions: { padding: FIT_PADDING, maxZoom: 13 } }),
    minZoom: ZOOM_LIMITS.least,
    maxZoom: ZOOM_LIMITS.most,
    cooperativeGestures: cooperative,
    dragRotate: false,
    maxPitch: 0,
    renderWorldCopies: false,
    // The archive's name is its content's: what has been read of it stays true.
    refreshExpiredTiles: false,
    fadeDuration: options.mayMove() ? 200 : 0,
    attributionControl: { compact: true },
    locale: words.library.maplibre,
  });
  library.keyboard.disableRotation();
  if (isOurs) {
    await styleOrGone(library);
    failOnce(library, options.onFail);
  } else await pictureOrGone(library);
  const map: GlMap = Object.assign(library, {
    setCooperative: (on: boolean) =>
      on ? library.cooperativeGestures.enable() : library.cooperativeGestures.disable(),
  });
  return glEngine({
    map,
    setScheme: (scheme) => void library.setStyle(styleFor(scheme), { diff: true }),
    options,
  });
}

/** Only a map that never came fails; a tile that is missing leaves a gap and no more. */
function failOnce(library: MaplibreMap, onFail: () => void): void {
  let hasCome = false;
  library.once('load', () => {
    hasCome = true;
  });
  library.on('error', (event) => {
    if (!hasCome && !('tile' in event)) onFail();
  });
}
