import { ELIGIBLE_SQL } from './eligible';
import type { PointPrecision } from './facility';
import { readPerRevision } from './read-per-revision';

/** A source as it answers now: its active version and how much of the directory it lists. */
export type SourceNow = {
  name: string;
  url: string | null;
  terms: string | null;
  asOf: string;
  fileName: string;
  /** When the version began to answer; null for one that was never activated by hand or by import. */
  activatedAt: Date | null;
  rows: number;
  facilities: number;
};

export type SourcesNow = {
  sources: SourceNow[];
  /** What a search may show. */
  active: number;
  closed: number;
  /** Those that a search may show, by how exact their point is. */
  precision: Record<PointPrecision, number>;
};

const SOURCES_SQL = `
  SELECT s.name, s.url, s.terms, v.as_of AS "asOf", v.file_name AS "fileName", v.activated_at AS "activatedAt",
    (SELECT count(*)::int FROM import_row r WHERE r.version_id = v.id) AS rows,
    count(DISTINCT l.facility_id)::int AS facilities
  FROM import_version v JOIN source s ON s.id = v.source_id LEFT JOIN import_listing l ON l.version_id = v.id
  WHERE v.status = 'active' GROUP BY s.id, v.id ORDER BY v.as_of DESC, s.name`;

const COUNTS_SQL = `
  SELECT status::text, precision::text, count(*)::int AS count FROM facility f
  WHERE ${ELIGIBLE_SQL} OR (f.status = 'closed' AND NOT f.withdrawn) GROUP BY 1, 2`;

type CountRow = { status: 'active' | 'closed'; precision: PointPrecision; count: number };

/** What the directory is made of now, counted over all of it and kept until it changes. */
export const readSources = readPerRevision<SourcesNow>(async ({ pool }) => {
  const [sources, counts] = await Promise.all([
    pool.query<SourceNow>(SOURCES_SQL),
    pool.query<CountRow>(COUNTS_SQL),
  ]);
  const sum = (of: (row: CountRow) => boolean) =>
    counts.rows.filter(of).reduce((total, { count }) => total + count, 0);
  const active = (precision: PointPrecision) =>
    sum((row) => row.status === 'active' && row.precision === precision);
  return {
    sources: sources.rows,
    active: sum(({ status }) => status === 'active'),
    closed: sum(({ status }) => status === 'closed'),
    precision: {
      address: active('address'),
      name: active('name'),
      zip: active('zip'),
      none: active('none'),
    },
  };
});
