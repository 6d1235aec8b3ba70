import type { Database } from '@/lib/site/database';
import type { HelplineFacts, HelplineKind } from './helpline';

/** A helpline as an operator sees it: whatever its kind, and whether or not it is shown now. */
export type RecordedHelpline = Omit<HelplineFacts, 'measured'> & {
  kind: HelplineKind;
  position: number;
  measuredFigure: string | null;
  measuredCalls: number | null;
  measuredPeriod: string | null;
  measuredMethod: string | null;
  /** Public names of those who answer it, of advertisers that have ended too. */
  advertisers: string[];
};

const SQL = `
  SELECT h.slug, h.kind, h.position, h.name, h.purpose, h.number, h.shown, h.text_to AS "textTo", h.text_how AS "textHow",
    h.tty, h.answered_by AS "answeredBy", h.paid_by AS "paidBy", h.hours, h.languages, h.does, h.does_not AS "doesNot",
    h.asks, h.cost, h.source_name AS "sourceName", h.source_url AS "sourceUrl", h.as_of AS "asOf",
    h.measured_figure AS "measuredFigure", h.measured_calls AS "measuredCalls", h.measured_period AS "measuredPeriod",
    h.measured_method AS "measuredMethod",
    ARRAY(SELECT a.public_name FROM helpline_advertiser w JOIN advertiser a ON a.id = w.advertiser_id
      WHERE w.helpline_slug = h.slug ORDER BY a.public_name) AS advertisers
  FROM helpline h
  WHERE $1::text IS NULL OR h.slug = $1
  ORDER BY h.kind, h.position, h.slug`;

/** Every helpline in the order in which they are shown. */
export async function listHelplines(pool: Pick<Database['pool'], 'query'>): Promise<RecordedHelpline[]> {
  return (await pool.query<RecordedHelpline>(SQL, [null])).rows;
}

/** @returns null when there is none of this slug */
export async function findHelpline(
  pool: Pick<Database['pool'], 'query'>,
  slug: string,
): Promise<RecordedHelpline | null> {
  return (await pool.query<RecordedHelpline>(SQL, [slug])).rows[0] ?? null;
}
