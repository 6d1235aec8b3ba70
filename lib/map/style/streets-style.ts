import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { type ArchiveStyleInput, archiveStyle } from './archive-style';
import { growing, stepped } from './by-zoom';
import { fill, label, line, SPACED } from './layer';
import type { MapPalette } from './palette';

const ATTRIBUTION =
  '© <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">OpenStreetMap contributors</a>, <a href="https://protomaps.com" rel="noreferrer">Protomaps</a>';

const isKind = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];
const NAME: ExpressionSpecification = ['coalesce', ['get', 'name:en'], ['get', 'name']];
const SHAPES: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const GREEN = isKind('park', 'national_park', 'nature_reserve', 'forest', 'wood', 'cemetery', 'golf_course');

/** From the smallest to the largest, so that the largest lies on top: kind, first zoom, width there and when close. */
const ROADS = [
  ['minor_road', 11, 0.4, 12],
  ['major_road', 7, 0.4, 15],
  ['highway', 5, 0.6, 18],
] as const;

function roads(colors: MapPalette): LayerSpecification[] {
  const drawn = (part: 'edge' | 'road') =>
    ROADS.map(([kind, from, first, close]) =>
      line({
        id: `${kind}-${part}`,
        of: 'roads',
        color: part === 'edge' ? colors.roadEdge : colors.road,
        filter: isKind(kind),
        zooms: [from, 24],
        width:
          part === 'edge'
            ? growing([from, first + 0.6], [13, first * 3 + 2], [18, close + 2.5])
            : growing([from, first], [13, first * 3 + 0.8], [18, close]),
      }),
    );
  return [...drawn('edge'), ...drawn('road')];
}

const ground = (colors: MapPalette): LayerSpecification[] => [
  { id: 'sea', type: 'background', paint: { 'background-color': colors.water } },
  fill({ id: 'land', of: 'earth', color: colors.land, filter: SHAPES }),
  fill({ id: 'parks', of: 'landuse', color: colors.park, filter: GREEN }),
  fill({ id: 'waters', of: 'water', color: colors.water, filter: SHAPES }),
  fill({ id: 'buildings', of: 'buildings', color: colors.building, filter: SHAPES, zooms: [14, 24] }),
  ...roads(colors),
  line({
    id: 'state-lines',
    of: 'boundaries',
    color: colors.stateLine,
    filter: isKind('region'),
    width: growing([3, 0.5], [9, 1.8]),
  }),
  line({
    id: 'country-lines',
    of: 'boundaries',
    color: colors.countryLine,
    filter: isKind('country'),
    width: growing([3, 0.6], [9, 2]),
  }),
];

const names = (colors: MapPalette): LayerSpecification[] => [
  label({
    id: 'road-names',
    of: 'roads',
    color: colors.areaName,
    halo: colors.halo,
    filter: isKind('highway', 'major_road', 'minor_road'),
    zooms: [12, 24],
    layout: { 'text-field': NAME, 'symbol-placement': 'line', 'text-size': growing([12, 11], [17, 14]) },
  }),
  label({
    id: 'quarter-names',
    of: 'places',
    color: colors.areaName,
    halo: colors.halo,
    filter: isKind('neighbourhood', 'macrohood'),
    zooms: [12, 24],
    layout: { ...SPACED, 'text-field': NAME, 'text-size': 11, 'text-padding': 8 },
  }),
  label({
    id: 'state-names',
    of: 'places',
    color: colors.areaName,
    halo: colors.halo,
    filter: isKind('region'),
    zooms: [3, 7],
    layout: { ...SPACED, 'text-field': NAME, 'text-size': growing([3, 10], [6, 13]) },
  }),
  label({
    id: 'town-names',
    of: 'places',
    color: colors.townName,
    halo: colors.halo,
    filter: isKind('locality'),
    zooms: [4, 24],
    layout: {
      'text-field': NAME,
      'text-max-width': 8,
      'text-size': growing(
        [4, 11],
        [10, ['step', ['get', 'population_rank'], 13, 9, 15, 11, 18]],
        [14, ['step', ['get', 'population_rank'], 15, 9, 18, 11, 22]],
      ),
      'text-padding': stepped(6, [9, 12]),
      'symbol-sort-key': ['-', 0, ['get', 'population_rank']],
    },
  }),
];

/**
 * The style of an archive of streets in the schema of Protomaps' basemap (version 4), in the colors of our own map: what
 * `pmtiles extract` makes of one of their builds. https://docs.protomaps.com/basemaps/layers, read in November 2026.
 */
export const streetsStyle = (input: ArchiveStyleInput): StyleSpecification =>
  archiveStyle(input, ATTRIBUTION, (colors) => [...ground(colors), ...names(colors)]);
