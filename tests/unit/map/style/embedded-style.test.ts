import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { openBasemap } from '@/lib/map/basemap/read-tile';
import { embeddedStyle } from '@/lib/map/style/embedded-style';
import { PALETTES } from '@/lib/map/style/palette';
import { streetsStyle } from '@/lib/map/style/streets-style';
import { contrast } from './contrast';

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const input = { pmtilesUrl: '/map/us.pmtiles', scheme };

  test.each([
    ['our own map', embeddedStyle(input)],
    ['an archive of streets', streetsStyle(input)],
  ])('the style of %s is valid, and asks nothing but the one archive', (_, style) => {
    expect(validateStyleMin(style)).toEqual([]);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(Object.values(style.sources)).toMatchObject([{ url: 'pmtiles:///map/us.pmtiles' }]);
    expect(JSON.stringify(style.sources)).toContain('OpenStreetMap contributors');
  });

  test('every name can be read on what it lies on', () => {
    const colors = PALETTES[scheme];
    expect(contrast(colors.townName, colors.land)).toBeGreaterThan(7);
    expect(contrast(colors.areaName, colors.land)).toBeGreaterThan(4.5);
    expect(contrast(colors.areaName, colors.abroad)).toBeGreaterThan(4.2);
    expect(contrast(colors.waterName, colors.water)).toBeGreaterThan(4.2);
  });

  test('land and water are told apart, and neither outdoes what is found', () => {
    const colors = PALETTES[scheme];
    expect(contrast(colors.land, colors.water)).toBeGreaterThan(1.12);
    expect(contrast(colors.mark, colors.land)).toBeGreaterThan(4.5);
  });
});

test('our own style draws every layer that the tiles have, and no other', async () => {
  const { vector_layers } = (await openBasemap().getMetadata()) as { vector_layers: { id: string }[] };
  const style = embeddedStyle({ pmtilesUrl: '/map/us.pmtiles', scheme: 'light' });
  const drawn = style.layers.flatMap((layer) => ('source-layer' in layer ? [layer['source-layer']] : []));
  expect(new Set(drawn)).toEqual(new Set(vector_layers.map(({ id }) => id)));
});

test('letters come from the page, whose typeface is named after its constant', async () => {
  const { readFileSync } = await import('node:fs');
  expect(readFileSync('app/fonts.ts', 'utf8')).toContain('export const hyperlegible = localFont(');
  const style = embeddedStyle({ pmtilesUrl: '/map/us.pmtiles', scheme: 'light' });
  const fonts = style.layers.flatMap((layer) =>
    layer.type === 'symbol' ? [layer.layout?.['text-font']] : [],
  );
  for (const stack of fonts) expect(stack).toEqual(['Medium', 'hyperlegible', 'Arial', 'sans-serif']);
});
