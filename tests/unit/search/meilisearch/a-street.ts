import { milesToMeters } from '@/lib/place/distance';
import type { SearchPlan } from '@/lib/search/search-engine';
import { row } from './engine-over-stand-in';

export const CENTER = { latitude: 42, longitude: -71 };
export const CIRCLE: SearchPlan['area'] = { kind: 'circle', center: CENTER, radiusMeters: milesToMeters(25) };
export const METER = 1 / 111_195;
export const idOf = (n: number) => (100_000 + n).toString(36);
/** `count` facilities, one metre after the other to the north. */
export const street = (count: number, codes: string[] = []) =>
  Array.from({ length: count }, (_, n) => row(idOf(n), CENTER.latitude + n * METER, CENTER.longitude, codes));
