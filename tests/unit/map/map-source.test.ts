import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapSource } from '@/lib/map/map-source';

const embedded = mapSource({});

test('with nothing configured the map is our own, from our own host', () => {
  expect(embedded.kind).toBe('embedded');
  if (embedded.kind !== 'embedded') return;
  expect(embedded.pmtilesUrl).toMatch(/^\/map\/us-[0-9a-f]{12}\.pmtiles$/);
  expect(existsSync(`public${embedded.pmtilesUrl}`)).toBe(true);
});

test("a token shows Mapbox's streets, or the style of Mapbox's that is named", () => {
  const streets = mapSource({ MAPBOX_TOKEN: 'pk.one' });
  expect(streets).toMatchObject({ kind: 'mapbox', token: 'pk.one', fallback: embedded });
  const own = mapSource({ MAPBOX_TOKEN: 'pk.one', MAP_STYLE_URL: 'mapbox://styles/us/ours' });
  expect(own).toMatchObject({ kind: 'mapbox', style: 'mapbox://styles/us/ours' });
});

test('a style that is named by its address wins over a token', () => {
  const styleUrl = 'https://tiles.example/style.json';
  const expected = { kind: 'style', styleUrl, fallback: embedded };
  expect(mapSource({ MAP_STYLE_URL: styleUrl })).toEqual(expected);
  expect(mapSource({ MAP_STYLE_URL: styleUrl, MAPBOX_TOKEN: 'pk.one' })).toEqual(expected);
});

test('an archive of tiles is told from a style by its ending', () => {
  expect(mapSource({ MAP_STYLE_URL: '/map/massachusetts.pmtiles' })).toEqual({
    kind: 'pmtiles',
    pmtilesUrl: '/map/massachusetts.pmtiles',
    fallback: embedded,
  });
});
