import type { Database } from '@/lib/site/database';
import { ELIGIBLE_SQL } from './eligible';
import { facilityPath } from './facility';

/** A sitemap may name 50,000 addresses at most; what is not a listing has a file of its own. */
export const LISTINGS_PER_SITEMAP = 40_000;

/** How many files the listings take. Invented facilities are in none. */
export async function countSitemapParts({ pool }: Pick<Database, 'pool'>): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM facility f WHERE NOT f.sample AND ${ELIGIBLE_SQL}`,
  );
  return Math.ceil((rows[0]?.count ?? 0) / LISTINGS_PER_SITEMAP);
}

/**
 * The paths of one file's listings, in the order of their ids.
 * @param part from 0
 */
export async function readSitemapPart({ pool }: Pick<Database, 'pool'>, part: number): Promise<string[]> {
  const { rows } = await pool.query<{ id: string; slug: string }>(
    `SELECT f.id, f.slug FROM facility f WHERE NOT f.sample AND ${ELIGIBLE_SQL}
     ORDER BY f.id LIMIT ${LISTINGS_PER_SITEMAP} OFFSET $1`,
    [part * LISTINGS_PER_SITEMAP],
  );
  return rows.map(facilityPath);
}
