import { expect, test } from 'vitest';
import { mapGiver, mapHosts } from '@/lib/map/map-hosts';

test('with nothing configured no other host is asked, and none is named', () => {
  expect(mapHosts({})).toEqual([]);
  expect(mapGiver({})).toBeNull();
});

test('hosts that are named for a style open nothing while there is none', () => {
  expect(mapHosts({ MAP_HOSTS: ['https://tiles.example.org'] })).toEqual([]);
});

test("Mapbox's hosts come with its token", () => {
  expect(mapHosts({ MAPBOX_TOKEN: 'pk.a' })).toContain('https://api.mapbox.com');
  expect(mapGiver({ MAPBOX_TOKEN: 'pk.a' })).toContain('Mapbox');
});

test("a style's own host and the ones it draws from are named once each", () => {
  const settings = {
    MAP_STYLE_URL: 'https://maps.example.org:8443/style.json?key=secret',
    MAP_HOSTS: ['https://tiles.example.org', 'https://maps.example.org:8443'],
  };
  expect(mapHosts(settings)).toEqual(['https://maps.example.org:8443', 'https://tiles.example.org']);
  expect(mapGiver(settings)).toBe('maps.example.org:8443, tiles.example.org');
});

test('an archive on our own host asks nobody else', () => {
  expect(mapHosts({ MAP_STYLE_URL: '/map/massachusetts.pmtiles' })).toEqual([]);
  expect(mapGiver({ MAP_STYLE_URL: '/map/massachusetts.pmtiles' })).toBeNull();
});
