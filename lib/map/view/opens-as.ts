import { ZOOM_LIMITS } from './map-view';
import { type Mark, markOfPlace } from './mark';
import { mergeMarks } from './merge-marks';
import { boxInPixels } from './world-pixels';

/** Facilities so close that no zoom of the map parts them. */
const NEVER_PARTED_PIXELS = 24;

export type Opens = 'card' | 'list' | 'closer';

/**
 * What choosing a mark of a zoom does: a facility shows its card; several at one spot open as a list, since no zoom would part
 * them; and all others are looked at more closely, as long as there is a closer look.
 */
export function opensAs({ places, bounds, count }: Mark, zoom: number): Opens {
  if (count === 1 && places) return 'card';
  if (zoom > ZOOM_LIMITS.most - 0.01) return 'list';
  if (places) return mergeMarks(places.map(markOfPlace), ZOOM_LIMITS.most).length === 1 ? 'list' : 'closer';
  const { x, y } = boxInPixels(bounds, ZOOM_LIMITS.most);
  return Math.max(x, y) < NEVER_PARTED_PIXELS ? 'list' : 'closer';
}
