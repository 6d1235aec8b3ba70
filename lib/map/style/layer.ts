import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';

/** The one source of a style. */
export const SOURCE = 'basemap';

/**
 * A style without `glyphs` has its letters drawn by the browser, here in the page's own typeface: Next names the family after
 * the constant in app/fonts.ts. The library takes the weight from the first name, which is no family.
 */
const FONTS = ['Medium', 'hyperlegible', 'Arial', 'sans-serif'];

type Color = string | ExpressionSpecification;

type Part = {
  id: string;
  /** The layer of the tiles. */
  of: string;
  color: Color;
  filter?: ExpressionSpecification;
  zooms?: readonly [min: number, max: number];
};

const base = ({ id, of, filter, zooms }: Part) => ({
  id,
  source: SOURCE,
  'source-layer': of,
  ...(filter ? { filter } : {}),
  ...(zooms ? { minzoom: zooms[0], maxzoom: zooms[1] } : {}),
});

/** A layer of areas in one color. */
export function fill(part: Part & { opacity?: ExpressionSpecification }): FillLayerSpecification {
  const opacity = part.opacity ? { 'fill-opacity': part.opacity } : {};
  return { ...base(part), type: 'fill', paint: { 'fill-color': part.color, ...opacity } };
}

/** A layer of lines in one color, round at their ends and joints. @param part `width` in pixels */
export function line(
  part: Part & { width: ExpressionSpecification; opacity?: ExpressionSpecification },
): LineLayerSpecification {
  const opacity = part.opacity ? { 'line-opacity': part.opacity } : {};
  return {
    ...base(part),
    type: 'line',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': part.color, 'line-width': part.width, ...opacity },
  };
}

/** Names, `name` of each feature where the layout says nothing else. */
export const label = (
  part: Part & { halo: string; layout: SymbolLayerSpecification['layout'] },
): SymbolLayerSpecification => ({
  ...base(part),
  type: 'symbol',
  layout: { 'text-field': ['get', 'name'], 'text-font': FONTS, ...part.layout },
  paint: {
    'text-color': part.color,
    'text-halo-color': part.halo,
    'text-halo-width': 1.4,
    'text-halo-blur': 0.4,
  },
});

/** Capitals with space between them, for areas: told at a glance from towns. */
export const SPACED = {
  'text-transform': 'uppercase',
  'text-letter-spacing': 0.12,
  'text-max-width': 7,
} as const;
