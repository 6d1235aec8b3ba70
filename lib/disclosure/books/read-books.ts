import { FACTS_NOW_SQL } from '@/lib/facility/facts/facts-now';
import type { Database } from '@/lib/site/database';
import { type AreaColumns, areaOf } from '../placements/placement-columns';
import { type BookedAdvertiser, type Books, makeBooks } from './books';

/** Moments are milliseconds since 1970, with their fractions. */
type PlacementRow = AreaColumns & {
  id: number;
  facility_id: string;
  advertiser_id: number;
  care_slugs: string[];
  starts: number;
  until: number;
};
type FacilityRow = { facility_id: string; advertiser_id: number; until: number | null };
type AdvertiserRow = { id: number; public_name: string; owner_group: string | null; answers: boolean };
type Row = {
  facts: string | null;
  advertisers: AdvertiserRow[];
  placements: PlacementRow[];
  facilities: FacilityRow[];
};

const milliseconds = (moment: string): string => `(extract(epoch FROM ${moment}) * 1000)::float8`;
const list = (rows: string): string => `(SELECT coalesce(json_agg(listed), '[]') FROM (${rows}) AS listed)`;

// Of a null and a moment, least() takes the moment: an early end that is not there is passed over.
const OVER_SQL = 'least(p.ends_at, p.ended_at)';

const RUNS_ON_SQL = `$1 < ${OVER_SQL}`;
const OWNED_ON_SQL = '(theirs.ended_at IS NULL OR $1 < theirs.ended_at)';

const PLACEMENTS_SQL = `
  SELECT p.id, p.facility_id, p.advertiser_id, p.care_slugs, p.area_kind, p.area_state, p.area_county_fips, p.area_latitude,
    p.area_longitude, p.area_radius_miles, ${milliseconds('p.starts_at')} AS starts, ${milliseconds(OVER_SQL)} AS until
  FROM placement p WHERE ${RUNS_ON_SQL} ORDER BY p.id`;

const FACILITIES_SQL = `
  SELECT theirs.facility_id, theirs.advertiser_id, ${milliseconds('theirs.ended_at')} AS until
  FROM advertiser_facility theirs WHERE ${OWNED_ON_SQL} ORDER BY theirs.id DESC`;

const ADVERTISERS_SQL = `
  SELECT a.id, a.public_name, a.owner_group, a.ended_at IS NULL
    AND EXISTS (SELECT FROM helpline_advertiser h WHERE h.advertiser_id = a.id) AS answers
  FROM advertiser a WHERE a.id IN (SELECT p.advertiser_id FROM placement p WHERE ${RUNS_ON_SQL}
    UNION SELECT theirs.advertiser_id FROM advertiser_facility theirs WHERE ${OWNED_ON_SQL})`;

// In one statement: the number and all that it stands for are of one moment.
const SQL = `
  SELECT ${FACTS_NOW_SQL} AS facts, ${list(ADVERTISERS_SQL)} AS advertisers, ${list(PLACEMENTS_SQL)} AS placements,
    ${list(FACILITIES_SQL)} AS facilities`;

/** Books, and what FACTS_NOW_SQL was when they were read. */
export type ReadBooks = { books: Books; facts: string | null };

/** Reads who pays from `since` on, in one query. What was over by then is left out, so that years of sales do not add up. */
export async function readBooks({ pool }: Pick<Database, 'pool'>, since: Date): Promise<ReadBooks> {
  const { rows } = await pool.query<Row>({ name: 'read-books', text: SQL, values: [since] });
  const [row] = rows;
  if (!row) throw new Error('The database gave no row where it always gives one.');
  const advertisers = new Map(row.advertisers.map((each) => [each.id, toAdvertiser(each)]));
  const books = makeBooks({
    placements: row.placements.map((each) => ({
      id: each.id,
      facilityId: each.facility_id,
      advertiser: advertiserIn(advertisers, each.advertiser_id),
      area: areaOf(each),
      careSlugs: each.care_slugs,
      startsMs: each.starts,
      untilMs: each.until,
    })),
    facilities: row.facilities.map((each) => ({
      facilityId: each.facility_id,
      advertiser: advertiserIn(advertisers, each.advertiser_id),
      untilMs: each.until,
    })),
  });
  return { books, facts: row.facts };
}

const toAdvertiser = (row: AdvertiserRow): BookedAdvertiser => ({
  id: row.id,
  publicName: row.public_name,
  ownerGroup: row.owner_group,
  answersHelpline: row.answers,
});

/** A foreign key sees to it that there is one. */
function advertiserIn(advertisers: ReadonlyMap<number, BookedAdvertiser>, id: number): BookedAdvertiser {
  const advertiser = advertisers.get(id);
  if (!advertiser) throw new Error(`There is no advertiser ${id}.`);
  return advertiser;
}
