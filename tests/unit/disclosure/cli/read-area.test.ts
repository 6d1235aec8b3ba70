import { describe, expect, it } from 'vitest';
import { readArea } from '@/lib/disclosure/cli/read-area';
import { refusedIn } from '../refused-in';

const refused = (values: Record<string, string>) => refusedIn(() => readArea(values))[0];

describe('the area of a sale', () => {
  it.each(['MA', 'ma', ' Massachusetts ', 'massachusetts'])('is a state by code or name: %s', (state) => {
    expect(readArea({ state })).toEqual({ kind: 'state', state: 'MA' });
  });

  it.each(['Worcester County, MA', '25027'])('is a county by name or by its five digits: %s', (county) => {
    expect(readArea({ county })).toEqual({ kind: 'county', state: 'MA', countyFips: '25027' });
  });

  it('is so many miles around a ZIP, a city or coordinates', () => {
    expect(readArea({ near: '42.2626, -71.8023', miles: '12.5' })).toEqual({
      kind: 'circle',
      center: { latitude: 42.2626, longitude: -71.8023 },
      radiusMiles: 12.5,
    });
    for (const near of ['01608', 'Worcester, MA'])
      expect(readArea({ near, miles: '25' })).toMatchObject({ kind: 'circle', radiusMiles: 25 });
  });

  it.each<[string, Record<string, string>, string]>([
    ['none', {}, 'Say one of --state, --county, or --near with --miles.'],
    ['two', { state: 'MA', county: '25027' }, 'Say one of --state, --county, or --near with --miles.'],
    ['miles of a state', { state: 'MA', miles: '5' }, '--miles goes with --near.'],
    ['no state', { state: 'Boston, MA' }, '“Boston, MA” is no state.'],
    [
      'no county',
      { county: 'Boston, MA' },
      '“Boston, MA” is no county: say “Worcester County, MA”, or its five digits.',
    ],
    [
      'a circle around a state',
      { near: 'MA', miles: '5' },
      '“MA” is no point: say a ZIP, a city or coordinates.',
    ],
    ['a circle without a radius', { near: '01608' }, 'Say --miles: how far around --near.'],
    ['a radius in words', { near: '01608', miles: 'ten' }, 'Say --miles: how far around --near.'],
    ['a place that is none', { near: 'Qqxzzy', miles: '5' }, '“Qqxzzy” is no place that we know.'],
  ])('is not %s', (_, values, reason) => {
    expect(refused(values)).toEqual({ field: 'area', reason });
  });

  it('is never a guess: a name of several places is asked for again, with them', () => {
    const reason = refused({ near: 'Springfield', miles: '5' })?.reason;
    expect(reason).toContain('is the name of several places');
    expect(reason).toContain('“Springfield, MA”');
  });

  it('is never a guess: a name with a typo is asked for again, with what it may have meant', () => {
    expect(refused({ near: 'Worcestr, MA', miles: '5' })?.reason).toBe(
      '“Worcestr, MA” is no place. Is “Worcester, MA” meant?',
    );
  });
});
