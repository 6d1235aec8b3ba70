import type { MapScheme } from '@/lib/map/style/palette';
import type { MapView } from '@/lib/map/view/map-view';
import type { BoundingBox, Point } from '@/lib/place/distance';

/** What an engine tells whoever opened it. */
export type EngineEvents = {
  /** The picture moved: what is drawn over it has to follow, in this frame. */
  onMove: () => void;
  /** It came to rest. `byPerson`: it was moved by hand, wheel, finger or key, and not by the page. */
  onRest: (byPerson: boolean) => void;
  /** It cannot be drawn after all: nothing of its tiles came. */
  onFail: () => void;
};

export type EngineOptions = EngineEvents & {
  container: HTMLElement;
  scheme: MapScheme;
  /** Where to look first: a view, or whatever shows a whole box. */
  look: MapView | BoundingBox;
  /** One finger scrolls the page and two move the map; false where the map is the whole screen. */
  cooperative: boolean;
  /** Whether the camera may fly now. */
  mayMove: () => boolean;
};

/** Space kept free around what is fitted into the map, for marks and buttons. Pixels. */
export const FIT_PADDING = 36;

/** The map behind one face, whichever library draws it. */
export type MapEngine = {
  /** What is put into it lies over the picture, and what happens there reaches the map too. */
  readonly overlay: HTMLElement;
  /** Where a point is on the map's own element, in pixels from its top left. */
  project: (point: Point) => { x: number; y: number };
  view: () => MapView;
  box: () => BoundingBox;
  look: (at: MapView | BoundingBox) => void;
  /** Closer by so many zooms, or further where negative: a person asked for it. */
  zoomBy: (zooms: number) => void;
  /** What a person asked to look at more closely. */
  lookCloser: (box: BoundingBox) => void;
  setScheme: (scheme: MapScheme) => void;
  /** Puts the keyboard on the map itself. */
  focus: () => void;
  /** Ends it: its worker, its listeners and its canvas are gone. */
  remove: () => void;
};
