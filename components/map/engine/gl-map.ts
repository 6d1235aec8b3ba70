type LngLat = [longitude: number, latitude: number];
type Flight = { duration: number };

/** What this site uses of either library's map, so that each is held to it by its own types. */
export type GlMap = {
  project: (at: LngLat) => { x: number; y: number };
  getCenter: () => { lat: number; lng: number };
  getZoom: () => number;
  getBounds: () => {
    getWest: () => number;
    getSouth: () => number;
    getEast: () => number;
    getNorth: () => number;
  } | null;
  easeTo: (to: { center?: LngLat; zoom?: number } & Flight, eventData?: object) => unknown;
  fitBounds: (
    box: [number, number, number, number],
    options: { padding: number; maxZoom: number } & Flight,
    eventData?: object,
  ) => unknown;
  on: (type: 'move' | 'moveend', listener: (event: { originalEvent?: unknown }) => void) => unknown;
  getCanvas: () => HTMLCanvasElement;
  getCanvasContainer: () => HTMLElement;
  touchZoomRotate: { disableRotation: () => void };
  setCooperative: (on: boolean) => void;
  remove: () => void;
};
