import type { ChoiceCount } from '@/lib/facility/choice-count';
import { type PlacesInState, placesInState } from '@/lib/facility/places-in-state';
import type { State } from '@/lib/place/states';
import type { Database } from '@/lib/site/database';
import { countInState } from './count-in-state';

export type StatePlaces = PlacesInState & { care: ChoiceCount[]; payment: ChoiceCount[] };

/** What is listed in a state: how many in all, in each city, and for each level of care and way to pay as its search counts them. */
export async function statePlaces(state: State, database: Pick<Database, 'pool'>): Promise<StatePlaces> {
  const [places, counts] = await Promise.all([
    placesInState(database, state.code),
    countInState(state, {}, { database }),
  ]);
  return { ...places, care: counts.choices('care'), payment: counts.choices('payment') };
}
