import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { growing, stepped } from './by-zoom';
import { label, SPACED } from './layer';
import type { MapPalette } from './palette';

const PEOPLE: ExpressionSpecification = ['get', 'people'];
const WEIGHT: ExpressionSpecification = ['get', 'weight'];
const bySize = (small: number, middle: number, large: number): ExpressionSpecification => [
  'step',
  PEOPLE,
  small,
  60_000,
  middle,
  400_000,
  large,
];

/** The towns that are named at a zoom: as many as a calm map has room for. */
const TOWNS_NAMED: ExpressionSpecification = [
  '>=',
  WEIGHT,
  stepped(
    1_800_000,
    [4, 1_000_000],
    [5, 300_000],
    [6, 90_000],
    [7, 30_000],
    [8, 12_000],
    [9, 4_000],
    [10, 0],
  ),
];

/** A dot at the place with the name beside it, until the map is so close that the name itself lies on the town. */
const DOT_UNTIL = 8;
const DOTTED: ExpressionSpecification = ['format', '•', { 'font-scale': 1.1 }, ' ', {}, ['get', 'name'], {}];

const towns = (colors: MapPalette): SymbolLayerSpecification =>
  label({
    id: 'town-names',
    of: 'towns',
    color: ['case', ['has', 'abroad'], colors.areaName, colors.townName],
    halo: colors.halo,
    zooms: [3, 24],
    filter: TOWNS_NAMED,
    layout: {
      'text-field': stepped(DOTTED, [DOT_UNTIL, ['get', 'name']]),
      'text-anchor': stepped('left', [DOT_UNTIL, 'center']),
      'text-offset': stepped(['literal', [-0.25, 0]], [DOT_UNTIL, ['literal', [0, 0]]]),
      'text-max-width': stepped(20, [DOT_UNTIL, 8]),
      'text-size': growing(
        [3, bySize(11, 11.5, 12)],
        [7, bySize(12, 13, 15)],
        [10, bySize(13, 15, 19)],
        [13, bySize(15, 18, 22)],
      ),
      'text-padding': stepped(6, [7, 10], [9, 14]),
      'symbol-sort-key': ['-', 0, WEIGHT],
    },
  });

const areas = (colors: MapPalette): SymbolLayerSpecification[] => [
  label({
    id: 'county-names',
    of: 'county_names',
    color: colors.areaName,
    halo: colors.halo,
    zooms: [8.5, 12],
    layout: { ...SPACED, 'text-size': 10.5, 'text-padding': 12 },
  }),
  label({
    id: 'state-names',
    of: 'state_names',
    color: colors.areaName,
    halo: colors.halo,
    zooms: [2.4, 7],
    layout: {
      ...SPACED,
      'text-field': stepped(['get', 'code'], [4, ['get', 'name']]),
      'text-size': growing([3, 10], [6, 13]),
    },
  }),
];

const wide = (id: string, kind: 'country' | 'sea', colors: MapPalette): SymbolLayerSpecification =>
  label({
    id,
    of: 'wide_names',
    color: kind === 'sea' ? colors.waterName : colors.areaName,
    halo: kind === 'sea' ? colors.water : colors.halo,
    zooms: [2, 7],
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      ...(kind === 'sea' ? { 'text-letter-spacing': 0.15, 'text-max-width': 5 } : SPACED),
      'text-size': growing([2, 11], [6, 16]),
    },
  });

/** All names. Where two would meet, the one of the later layer is kept: towns before all. */
export const labelLayers = (colors: MapPalette): SymbolLayerSpecification[] => [
  ...areas(colors),
  label({
    id: 'lake-names',
    of: 'lake_names',
    color: colors.waterName,
    halo: colors.water,
    zooms: [4, 24],
    layout: { 'text-size': growing([5, 10.5], [9, 13]), 'text-max-width': 6, 'text-padding': 10 },
  }),
  wide('sea-names', 'sea', colors),
  wide('country-names', 'country', colors),
  towns(colors),
];
