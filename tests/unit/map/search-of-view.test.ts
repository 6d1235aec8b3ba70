import { describe, expect, it } from 'vitest';
import { searchOfView } from '@/lib/map/view/search-of-view';
import type { Place } from '@/lib/place/place';
import { cleanSearch } from '@/lib/search/clean-search';

const place = (kind: Place['kind']): Place => ({
  ...{ kind, label: 'Worcester, MA', state: 'MA', countyFips: null, population: 0 },
  ...{ latitude: 42.26, longitude: -71.8 },
});
const { request } = cleanSearch({
  near: 'Worcester, MA',
  radius: '10',
  care: 'detox',
  page: '3',
  bbox: '-72,42,-71,43',
});

describe('the search of a part of the map', () => {
  it('keeps a point to order by, at any distance, with all that was chosen', () => {
    for (const kind of ['city', 'zip', 'coordinates'] as const)
      expect(searchOfView(request, place(kind))).toEqual({ ...request, radius: 'any', bbox: null, page: 1 });
  });

  it('leaves the edges of a county or a state', () => {
    for (const kind of ['county', 'state'] as const)
      expect(searchOfView(request, place(kind))).toMatchObject({
        near: null,
        radius: 25,
        chosen: request.chosen,
      });
    expect(searchOfView({ ...request, near: null }, null)).toMatchObject({ near: null, radius: 25, page: 1 });
  });
});
