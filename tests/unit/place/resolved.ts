import type { PlaceResolution } from '@/lib/place/place';
import { resolvePlace } from '@/lib/place/resolve-place';

/** The places that a resolution names, as people read them. */
export const labels = (resolution: PlaceResolution): string[] => {
  if (resolution.status === 'found') return [resolution.place.label];
  return (resolution.status === 'ambiguous' ? resolution.choices : resolution.near).map(
    (place) => place.label,
  );
};

/** The label of the place that a text means; what else came of it otherwise. */
export const found = (text: string): string => {
  const resolution = resolvePlace(text);
  return resolution.status === 'found'
    ? resolution.place.label
    : `${resolution.status}: ${labels(resolution)}`;
};
