import type { MapScheme } from '@/lib/map/style/palette';
import 'mapbox-gl/dist/mapbox-gl.css';
// The one build whose worker is a file: the policy lets no worker come out of a text.
import mapboxgl from 'mapbox-gl/dist/mapbox-gl-csp.js';
import { map as words } from '@/content/messages/en/map';
import type { MapSource } from '@/lib/map/map-source';
import { ZOOM_LIMITS } from '@/lib/map/view/map-view';
import { corners, glEngine } from './gl-engine';
import type { GlMap } from './gl-map';
import { type EngineOptions, FIT_PADDING, type MapEngine } from './map-engine';
import { pictureOrGone } from './style-or-gone';

mapboxgl.workerUrl = new URL('mapbox-gl/dist/mapbox-gl-csp-worker.js', import.meta.url).toString();

/** Its streets have no dark look of their own; this is its host's. */
const STREETS = 'mapbox://styles/mapbox/streets-v12';
const DARK = 'mapbox://styles/mapbox/dark-v11';

type MapboxSource = Extract<MapSource, { kind: 'mapbox' }>;

/**
 * Opens Mapbox GL with the streets of its host, once that answers.
 * @throws where WebGL is not to be had, or the host does not answer with a style and tiles in time
 */
export async function openMapbox({ token, style }: MapboxSource, options: EngineOptions): Promise<MapEngine> {
  const { look, cooperative } = options;
  const styleFor = (scheme: MapScheme) => (scheme === 'dark' && style === STREETS ? DARK : style);
  const library = new mapboxgl.Map({
    container: options.container,
    accessToken: token,
    style: styleFor(options.scheme),
    ...('zoom' in look
      ? { center: [look.longitude, look.latitude], zoom: look.zoom }
      : { bounds: corners(look), fitBoundsOptions: { padding: FIT_PADDING, maxZoom: 13 } }),
    minZoom: ZOOM_LIMITS.least,
    maxZoom: ZOOM_LIMITS.most,
    cooperativeGestures: cooperative,
    dragRotate: false,
    maxPitch: 0,
    projection: 'mercator',
    renderWorldCopies: false,
    fadeDuration: options.mayMove() ? 200 : 0,
    locale: words.library.mapbox,
  });
  library.keyboard.disableRotation();
  await pictureOrGone(library);
  const map: GlMap = Object.assign(library, {
    setCooperative: (on: boolean) => library.setCooperativeGestures(on),
  });
  return glEngine({
    map,
    setScheme: (scheme) => void library.setStyle(styleFor(scheme)),
    options,
  });
}
