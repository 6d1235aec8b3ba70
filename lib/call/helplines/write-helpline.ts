import type { PoolClient } from 'pg';
import { refuseIfAny } from '@/lib/disclosure/refusal';
import type { CheckedHelpline } from './check-helpline';
import { refusePublicNumber } from './refuse-public-number';

const UPSERT = `
  INSERT INTO helpline (slug, kind, position, name, purpose, number, shown, text_to, text_how, tty, answered_by, paid_by,
    hours, languages, does, does_not, asks, cost, source_name, source_url, as_of, measured_figure, measured_calls,
    measured_period, measured_method)
  VALUES ($1, $2::helpline_kind,
    coalesce($3, (SELECT coalesce(max(position) + 1, 0) FROM helpline WHERE kind = $2::helpline_kind AND slug <> $1)),
    $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)
  ON CONFLICT (slug) DO UPDATE SET position = excluded.position, name = excluded.name, purpose = excluded.purpose,
    number = excluded.number, shown = excluded.shown, text_to = excluded.text_to, text_how = excluded.text_how,
    tty = excluded.tty, answered_by = excluded.answered_by, paid_by = excluded.paid_by, hours = excluded.hours,
    languages = excluded.languages, does = excluded.does, does_not = excluded.does_not, asks = excluded.asks,
    cost = excluded.cost, source_name = excluded.source_name, source_url = excluded.source_url, as_of = excluded.as_of,
    measured_figure = excluded.measured_figure, measured_calls = excluded.measured_calls,
    measured_period = excluded.measured_period, measured_method = excluded.measured_method`;

/**
 * Writes a whole helpline with the advertisers who answer it, in the caller's transaction.
 * @throws Refusal when a name is no advertiser's, or one's who has ended, and for a number of the other side's
 */
export async function writeHelpline(client: Pick<PoolClient, 'query'>, line: CheckedHelpline): Promise<void> {
  await refusePublicNumber(client, line);
  const advertiserIds = await advertisersByName(client, line.advertisers);
  await client.query(UPSERT, [
    ...[line.slug, line.kind, line.position, line.name, line.purpose, line.number.dialled, line.number.shown],
    ...[line.textTo, line.textHow, line.tty?.shown ?? null, line.answeredBy, line.paidBy, line.hours],
    ...[line.languages, line.does, line.doesNot, line.asks, line.cost, line.sourceName, line.sourceUrl],
    ...[line.asOf, line.measuredFigure, line.measuredCalls, line.measuredPeriod, line.measuredMethod],
  ]);
  await client.query('DELETE FROM helpline_advertiser WHERE helpline_slug = $1', [line.slug]);
  await client.query('INSERT INTO helpline_advertiser SELECT $1, unnest($2::int[])', [
    line.slug,
    advertiserIds,
  ]);
}

async function advertisersByName(
  client: Pick<PoolClient, 'query'>,
  names: readonly string[],
): Promise<number[]> {
  if (names.length === 0) return [];
  const { rows } = await client.query<{ id: number; name: string }>(
    'SELECT id, lower(public_name) AS name FROM advertiser WHERE ended_at IS NULL AND lower(public_name) = ANY($1)',
    [names.map((name) => name.toLowerCase())],
  );
  const known = new Map(rows.map(({ id, name }) => [name, id]));
  refuseIfAny(
    names
      .filter((name) => !known.has(name.toLowerCase()))
      .map((name) => ({
        field: 'advertisers',
        reason: `“${name}” is not the public name of an advertiser of today.`,
      })),
  );
  return [...new Set(known.values())];
}
