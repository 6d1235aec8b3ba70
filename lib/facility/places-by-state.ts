import { STATES, type State } from '@/lib/place/states';
import { ELIGIBLE_SQL } from './eligible';
import { readPerRevision } from './read-per-revision';

export type StateCount = State & { count: number };

const byName = (a: State, b: State) => a.name.localeCompare(b.name, 'en-US');

/** Every state and territory by name, with how many facilities are listed there; 0 where none is. */
export const placesByState = readPerRevision<StateCount[]>(async ({ pool }) => {
  const { rows } = await pool.query<{ state: string; count: number }>(
    `SELECT f.state, count(*)::int AS count FROM facility f WHERE ${ELIGIBLE_SQL} GROUP BY f.state`,
  );
  const counts = new Map(rows.map(({ state, count }) => [state, count]));
  return [...STATES].sort(byName).map((state) => ({ ...state, count: counts.get(state.code) ?? 0 }));
});
