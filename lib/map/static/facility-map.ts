import { LRUCache } from 'lru-cache';
import { EMBEDDED_MAP } from '@/lib/map/map-source';
import type { MapScheme } from '@/lib/map/style/palette';
import type { Database } from '@/lib/site/database';
import { drawStaticMap, type StaticMapInput } from './draw-static-map';

const SQL = `
  SELECT latitude, longitude, precision::text AS precision FROM facility
  WHERE id = $1 AND NOT withdrawn AND latitude IS NOT NULL AND longitude IS NOT NULL AND precision <> 'none'`;

type PointRow = { latitude: number; longitude: number; precision: 'address' | 'name' | 'zip' };

/** 4 kB each: people come back to a listing, and both halves of a family open the same one. */
const drawn = new LRUCache<string, string>({ max: 2000 });

async function draw(input: StaticMapInput): Promise<string> {
  const { point, exact, scheme } = input;
  const key = [EMBEDDED_MAP.pmtilesUrl, scheme, exact, point.latitude, point.longitude].join();
  const known = drawn.get(key);
  if (known) return known;
  const svg = await drawStaticMap(input);
  drawn.set(key, svg);
  return svg;
}

/**
 * The small map of a facility's page.
 * @returns an SVG document; null when there is no such facility, or nobody knows where it is
 */
export async function facilityMap(
  { pool }: Pick<Database, 'pool'>,
  id: string,
  scheme: MapScheme,
): Promise<string | null> {
  const { rows } = await pool.query<PointRow>({ name: 'read-point', text: SQL, values: [id] });
  const [row] = rows;
  if (!row) return null;
  const { latitude, longitude, precision } = row;
  return await draw({ point: { latitude, longitude }, exact: precision === 'address', scheme });
}
