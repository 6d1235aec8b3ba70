import { distanceMeters, type Point } from '@/lib/place/distance';
import { nearestCity, nearestZip } from '@/lib/place/gazetteer/nearest';
import { cityPlace } from '@/lib/place/gazetteer/places';
import type { Place, PlaceResolution } from '@/lib/place/place';

/** Alone, or in the brackets of a label that we gave: "Near Boston, MA (42.36, -71.06)". */
const COORDINATES =
  /^(?:near [^()]*\()?\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)°?\s*\)?$/i;

/** Further than this from every ZIP is abroad or at sea, where a search can find nothing. */
const FARTHEST_FROM_A_ZIP_METERS = 250_000;
/** Within this of a ZIP's middle we say that the point is in that ZIP's state. */
const IN_STATE_METERS = 60_000;
/** Four decimals are 11 m: enough for any distance shown, and the label then says all there is. */
const DECIMALS = 10_000;

const rounded = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;

function placeAt(point: Point): Place | null {
  const zip = nearestZip(point);
  const distance = distanceMeters(point, zip);
  if (distance > FARTHEST_FROM_A_ZIP_METERS) return null;
  const city = nearestCity(point);
  const pair = `${point.latitude}, ${point.longitude}`;
  return {
    kind: 'coordinates',
    label: city === null ? pair : `Near ${cityPlace(city).label} (${pair})`,
    state: distance <= IN_STATE_METERS ? zip.state : null,
    countyFips: null,
    ...point,
    population: 0,
  };
}

/**
 * Reads "42.36, -71.06". A longitude whose minus was forgotten is offered, not assumed, for Guam's have none.
 * @returns null when the text is no pair of numbers
 */
export function resolveCoordinates(text: string): PlaceResolution | null {
  const match = COORDINATES.exec(text);
  if (!match) return null;
  const latitude = rounded(Number(match[1]));
  const longitude = rounded(Number(match[2]));
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return { status: 'unknown', near: [] };
  const place = placeAt({ latitude, longitude });
  if (place) return { status: 'found', place };
  const mirrored = placeAt({ latitude, longitude: -longitude });
  return { status: 'unknown', near: mirrored ? [mirrored] : [] };
}
