import type { LedgerDocument } from '@/lib/api/output/ledger-schema';

type Advertiser = LedgerDocument['advertisers'][number];
type Facility = Advertiser['facilities'][number];
type Placement = Advertiser['placements'][number];
/** A facility that was paid for need not be recorded as the advertiser's own, and the other way around. */
type Line = { advertiser: Advertiser; facility?: Facility; placement?: Placement };
type Value = string | number | boolean | null | undefined;

const COLUMNS: readonly [name: string, value: (line: Line) => Value][] = [
  ['advertiser_id', ({ advertiser }) => advertiser.id],
  ['public_name', ({ advertiser }) => advertiser.public_name],
  ['legal_name', ({ advertiser }) => advertiser.legal_name],
  ['owner_group', ({ advertiser }) => advertiser.owner_group],
  ['sample', ({ advertiser }) => advertiser.sample],
  ['advertiser_since', ({ advertiser }) => advertiser.since],
  ['advertiser_ended_at', ({ advertiser }) => advertiser.ended_at],
  ['standing', ({ advertiser }) => advertiser.standing],
  ['helplines', ({ advertiser }) => advertiser.helplines.join('; ')],
  ['facility_id', (line) => named(line)?.id],
  ['facility_url', (line) => named(line)?.url],
  ['facility_name', (line) => named(line)?.name],
  ['facility_city', (line) => named(line)?.city],
  ['facility_state', (line) => named(line)?.state],
  ['facility_since', ({ facility }) => facility?.since],
  ['facility_ended_at', ({ facility }) => facility?.ended_at],
  ['license_state', ({ facility }) => facility?.license?.state],
  ['license_number', ({ facility }) => facility?.license?.number],
  ['license_issuer', ({ facility }) => facility?.license?.issuer],
  ['placement_id', ({ placement }) => placement?.id],
  ['placement_status', ({ placement }) => placement?.status],
  ['area_kind', ({ placement }) => placement?.area.kind],
  ['area', ({ placement }) => placement?.area.label],
  ['area_state', ({ placement }) => placement?.area.state],
  ['area_county_fips', ({ placement }) => placement?.area.county_fips],
  ['area_latitude', ({ placement }) => placement?.area.latitude],
  ['area_longitude', ({ placement }) => placement?.area.longitude],
  ['area_radius_miles', ({ placement }) => placement?.area.radius_miles],
  ['care', ({ placement }) => placement?.care.join(' ')],
  ['flat_price_usd', ({ placement }) => placement?.flat_price_usd],
  ['starts_at', ({ placement }) => placement?.starts_at],
  ['ends_at', ({ placement }) => placement?.ends_at],
  ['ended_at', ({ placement }) => placement?.ended_at],
];

const named = ({ facility, placement }: Line) => placement?.facility ?? facility;

/**
 * The ledger as a table (RFC 4180, UTF-8): a line for each placement, for each facility that was never paid for, and for an
 * advertiser with neither. Whatever belongs to an advertiser or a facility is repeated on each of its lines.
 */
export function ledgerCsv({ advertisers }: Pick<LedgerDocument, 'advertisers'>): string {
  const lines = advertisers.flatMap(linesOf);
  const header = COLUMNS.map(([name]) => name);
  const rows = lines.map((line) => COLUMNS.map(([, value]) => cell(value(line))));
  return [header, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function linesOf(advertiser: Advertiser): Line[] {
  const { facilities, placements } = advertiser;
  const paidFor = placements.map((placement) => ({
    advertiser,
    placement,
    // The latest record, where a facility left and came back.
    facility: facilities.findLast(({ id }) => id === placement.facility.id),
  }));
  const shown = new Set<Facility | undefined>(paidFor.map(({ facility }) => facility));
  const others = facilities.filter((one) => !shown.has(one)).map((facility) => ({ advertiser, facility }));
  const lines = [...paidFor, ...others];
  return lines.length > 0 ? lines : [{ advertiser }];
}

/** A spreadsheet takes a text that begins so for a formula and would run it: an apostrophe in front keeps it a text. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: Value): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
