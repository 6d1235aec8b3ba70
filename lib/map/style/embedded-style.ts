import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { type MapPalette, type MapScheme, PALETTES } from './palette';

export type EmbeddedStyleInput = {
  /** Absolute or on our own host, without `pmtiles://`. */
  pmtilesUrl: string;
  scheme: MapScheme;
};

/** The page's own typeface: a style without `glyphs` has its labels drawn by the browser. */
const FONT = ['Atkinson Hyperlegible Next', 'Arial', 'sans-serif'];

const areas = (colors: MapPalette): LayerSpecification[] => [
  { id: 'water', type: 'background', paint: { 'background-color': colors.water } },
  fill('abroad', 'countries', colors.abroad),
  fill('land', 'states', colors.land),
  fill('lakes', 'lakes', colors.water),
];

const fill = (id: string, layer: string, color: string): LayerSpecification => ({
  id,
  type: 'fill',
  source: 'basemap',
  'source-layer': layer,
  paint: { 'fill-color': color },
});

const line = (id: string, layer: string, color: string, widths: [number, number][]): LayerSpecification => ({
  id,
  type: 'line',
  source: 'basemap',
  'source-layer': layer,
  paint: {
    'line-color': color,
    'line-width': ['interpolate', ['linear'], ['zoom'], ...widths.flat()] as never,
  },
});

const lines = (colors: MapPalette): LayerSpecification[] => [
  line('rivers', 'rivers', colors.river, [
    [4, 0.6],
    [9, 2.4],
  ]),
  line('counties', 'county_lines', colors.county, [
    [5, 0.4],
    [10, 1.2],
  ]),
  line('states', 'state_lines', colors.border, [
    [3, 0.6],
    [8, 2],
  ]),
];

const names = (colors: MapPalette): LayerSpecification[] =>
  (
    [
      ['county-names', 'county_names', 8, 24, 11, colors.areaName],
      ['state-names', 'state_names', 3, 7, 12, colors.areaName],
      ['town-names', 'towns', 3, 24, 13, colors.townName],
    ] as const
  ).map(([id, layer, minzoom, maxzoom, size, color]) => ({
    id,
    type: 'symbol',
    source: 'basemap',
    'source-layer': layer,
    minzoom,
    maxzoom,
    layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': size },
    paint: { 'text-color': color, 'text-halo-color': colors.halo, 'text-halo-width': 1.2 },
  }));

/** The style of our own map. It names one source, on our own host, and neither glyphs nor sprites. */
export function embeddedStyle({ pmtilesUrl, scheme }: EmbeddedStyleInput): StyleSpecification {
  const colors = PALETTES[scheme];
  return {
    version: 8,
    name: `Daylight, ${scheme}`,
    sources: {
      basemap: {
        type: 'vector',
        url: `pmtiles://${pmtilesUrl}`,
        attribution: 'U.S. Census Bureau, Natural Earth, GeoNames (CC BY 4.0)',
      },
    },
    layers: [...areas(colors), ...lines(colors), ...names(colors)],
  };
}
