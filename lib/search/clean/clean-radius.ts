import type { Radius } from '../search-request';
import { cleanNumber } from './clean-number';
import type { Explain } from './problems';
import { onlyValue, type RawParams } from './raw-params';

export const DEFAULT_RADIUS_MILES = 25;
export const MAX_RADIUS_MILES = 500;

/** Miles from 1 to 500, or any distance; 25 when nothing usable is given. */
export function cleanRadius(params: RawParams, explain: Explain): Radius {
  const given = onlyValue(params, 'radius', explain);
  if (given?.toLowerCase() === 'any') return 'any';
  const limits = { least: 1, most: MAX_RADIUS_MILES, standard: DEFAULT_RADIUS_MILES };
  return cleanNumber('radius', given, limits, explain);
}
