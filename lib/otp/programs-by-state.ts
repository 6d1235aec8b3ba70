import { ELIGIBLE_SQL } from '@/lib/facility/eligible';
import { readPerRevision } from '@/lib/facility/read-per-revision';
import { STATES, type State } from '@/lib/place/states';

export type ProgramCount = State & { count: number };

const SQL = `SELECT f.state, count(*)::int AS count FROM facility f
  WHERE 'otp' = ANY(f.care_slugs) AND ${ELIGIBLE_SQL} GROUP BY f.state`;

/** Every state and territory by name, with how many facilities there report being an opioid treatment program. */
export const programsByState = readPerRevision<ProgramCount[]>(async ({ pool }) => {
  const { rows } = await pool.query<{ state: string; count: number }>(SQL);
  const counts = new Map(rows.map(({ state, count }) => [state, count]));
  return STATES.map((state) => ({ ...state, count: counts.get(state.code) ?? 0 })).sort((a, b) =>
    a.name.localeCompare(b.name, 'en-US'),
  );
});
