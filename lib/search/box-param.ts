import type { BoundingBox } from '@/lib/place/distance';

/** west,south,east,north as an address holds them. Without exponents, which the cleaner refuses: seven decimals are a centimetre. */
export const boxParam = ({ west, south, east, north }: BoundingBox): string =>
  [west, south, east, north].map((degrees) => degrees.toFixed(7).replace(/\.?0+$/, '')).join(',');
