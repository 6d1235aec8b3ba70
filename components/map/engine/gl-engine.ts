import type { MapScheme } from '@/lib/map/style/palette';
import { type MapView, ZOOM_LIMITS } from '@/lib/map/view/map-view';
import type { BoundingBox } from '@/lib/place/distance';
import type { GlMap } from './gl-map';
import { type EngineOptions, FIT_PADDING, type MapEngine } from './map-engine';

/** Sent along with a movement that the page makes for a person, and found again in what the library then tells. */
const BY_PERSON = { byPerson: true };

const FLIGHT_MS = 450;

export type GlEngineParts = {
  map: GlMap;
  setScheme: (scheme: MapScheme) => void;
  options: EngineOptions;
};

/** The face of both libraries, which have all of this in common. */
export function glEngine({ map, setScheme, options }: GlEngineParts): MapEngine {
  const { container, onMove, onRest } = options;
  const flight = () => ({ duration: options.mayMove() ? FLIGHT_MS : 0 });
  map.on('move', onMove);
  map.on('moveend', (event) => onRest('byPerson' in event || event.originalEvent !== undefined));
  const stopWheel = letWheelZoom(container, map, options.cooperative);
  map.touchZoomRotate.disableRotation();
  return {
    overlay: map.getCanvasContainer(),
    project: ({ latitude, longitude }) => map.project([longitude, latitude]),
    view: () => viewOf(map),
    box: () => boxOf(map),
    look: (at) => {
      if ('zoom' in at) map.easeTo({ center: [at.longitude, at.latitude], zoom: at.zoom, ...flight() });
      else map.fitBounds(corners(at), { padding: FIT_PADDING, maxZoom: 13, ...flight() });
    },
    zoomBy: (zooms) => map.easeTo({ zoom: map.getZoom() + zooms, ...flight() }, BY_PERSON),
    lookCloser: (box) =>
      map.fitBounds(
        corners(box),
        { padding: 2 * FIT_PADDING, maxZoom: ZOOM_LIMITS.most, ...flight() },
        BY_PERSON,
      ),
    setScheme,
    focus: () => map.getCanvas().focus({ preventScroll: true }),
    remove: () => {
      stopWheel();
      map.remove();
    },
  };
}

/** For the libraries, which take west, south, east, north with an east beyond 180 across the antimeridian. */
export const corners = ({ west, south, east, north }: BoundingBox): [number, number, number, number] => [
  west,
  south,
  west > east ? east + 360 : east,
  north,
];

const wrapped = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

function viewOf(map: GlMap): MapView {
  const { lat, lng } = map.getCenter();
  return { latitude: lat, longitude: wrapped(lng), zoom: map.getZoom() };
}

/** A map that has no bounds has no size either. */
function pointOf(map: GlMap): BoundingBox {
  const { latitude, longitude } = viewOf(map);
  return { west: longitude, south: latitude, east: longitude, north: latitude };
}

function boxOf(map: GlMap): BoundingBox {
  const bounds = map.getBounds();
  if (!bounds) return pointOf(map);
  const [west, south, east, north] = [
    bounds.getWest(),
    bounds.getSouth(),
    bounds.getEast(),
    bounds.getNorth(),
  ];
  if (east - west >= 360) return { west: -180, south, east: 180, north };
  return { west: wrapped(west), south, east: wrapped(east), north };
}

/**
 * Both libraries bind fingers and the wheel together: where one finger scrolls the page, the wheel would too. A wheel over the map
 * zooms it, so it is let past for as long as its own event lasts.
 */
function letWheelZoom(container: HTMLElement, map: GlMap, cooperative: boolean): () => void {
  if (!cooperative) return () => {};
  const onWheel = () => {
    map.setCooperative(false);
    setTimeout(() => map.setCooperative(true));
  };
  container.addEventListener('wheel', onWheel, { capture: true, passive: true });
  return () => container.removeEventListener('wheel', onWheel, { capture: true });
}
