import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { embeddedStyle } from '@/lib/map/style/embedded-style';

describe.each(['light', 'dark'] as const)('the %s style', (scheme) => {
  const style = embeddedStyle({ pmtilesUrl: '/map/us.pmtiles', scheme });

  test('is valid', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test('asks nothing but the one archive: no glyphs, no sprite', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(Object.values(style.sources)).toMatchObject([{ url: 'pmtiles:///map/us.pmtiles' }]);
  });
});
