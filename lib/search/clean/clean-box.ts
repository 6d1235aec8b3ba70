import type { BoundingBox } from '@/lib/place/distance';
import { readDecimal } from './clean-number';
import type { Explain } from './problems';
import { onlyValue, type RawParams } from './raw-params';

/** A box of the map, or null. West may be greater than east: it then crosses the antimeridian. */
export function cleanBox(params: RawParams, explain: Explain, name = 'bbox'): BoundingBox | null {
  const given = onlyValue(params, name, explain);
  if (given === null) return null;
  const [west, south, east, north, ...more] = given
    .slice(0, 200)
    .split(',')
    .map((part) => readDegrees(part.trim()));
  const isNumbers = west != null && south != null && east != null && north != null && more.length === 0;
  if (isNumbers && isLongitude(west) && isLongitude(east) && -90 <= south && south < north && north <= 90)
    return { west, south, east, north };
  const detail = `“${name}” must be west,south,east,north in degrees, with south below north. It was left out.`;
  explain(name, given, detail);
  return null;
}

const isLongitude = (degrees: number): boolean => -180 <= degrees && degrees <= 180;

/** To seven decimals, a centimetre: what a link can carry, so that a box survives being written and read again. */
function readDegrees(text: string): number | null {
  const degrees = readDecimal(text);
  // Adding zero turns -0 into 0.
  return degrees === null ? null : Math.round(degrees * 1e7) / 1e7 + 0;
}
