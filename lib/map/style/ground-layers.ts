import type { LayerSpecification } from 'maplibre-gl';
import { growing } from './by-zoom';
import { fill, line } from './layer';
import type { MapPalette } from './palette';

/** Other countries stand back on a map of the country. Close by the tint's coarser coast would show, so it fades. */
const abroad = (color: string) =>
  fill({ id: 'abroad', of: 'abroad', color, zooms: [0, 8], opacity: growing([6, 1], [7.8, 0]) });

/** The rivers are drawn for a map of a state; close by they would lie beside their bed, so they fade. */
const rivers = (color: string) =>
  line({
    id: 'rivers',
    of: 'rivers',
    color,
    zooms: [4, 9],
    width: growing([4, 0.5], [9, 1.6]),
    opacity: growing([7, 1], [9, 0]),
  });

/** Boundaries at 1:10,000,000: on a map of one town they would be streets off. */
const countyLines = (color: string) =>
  line({
    id: 'county-lines',
    of: 'county_lines',
    color,
    zooms: [5, 11],
    width: growing([5, 0.4], [8, 1], [11, 1.4]),
    opacity: growing([9, 1], [11, 0]),
  });

/** Land, then borders, then the waters that lie in the land: no border runs through a lake. Around is the sea. */
export const groundLayers = (colors: MapPalette): LayerSpecification[] => [
  { id: 'sea', type: 'background', paint: { 'background-color': colors.water } },
  fill({ id: 'land', of: 'land', color: colors.land }),
  abroad(colors.abroad),
  rivers(colors.shore),
  countyLines(colors.countyLine),
  line({
    id: 'state-lines',
    of: 'state_lines',
    color: colors.stateLine,
    width: growing([2, 0.4], [5, 1], [9, 1.8]),
  }),
  line({
    id: 'country-lines',
    of: 'country_lines',
    color: colors.countryLine,
    width: growing([2, 0.5], [5, 1.2], [9, 2]),
  }),
  fill({ id: 'lakes', of: 'lakes', color: colors.water }),
  fill({ id: 'lagoons', of: 'lagoons', color: colors.water }),
  line({ id: 'lake-shores', of: 'lakes', color: colors.shore, width: growing([3, 0.3], [8, 0.8]) }),
  line({ id: 'coast', of: 'land', color: colors.shore, width: growing([3, 0.4], [8, 1]) }),
];
