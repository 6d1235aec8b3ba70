import { stateByFips } from '@/lib/place/states';
import { gazetteer } from './gazetteer';

/**
 * Whether a county is all of its state, as the District and Guam are: it is known as the state, and nobody asks for it twice.
 * @param row of the gazetteer's counties
 */
export function isWholeState(row: number): boolean {
  const { fips, names } = gazetteer().counties;
  return stateByFips(fips[row] ?? '')?.name === names[row];
}
