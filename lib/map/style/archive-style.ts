import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { SOURCE } from './layer';
import { type MapPalette, type MapScheme, PALETTES } from './palette';

export type ArchiveStyleInput = {
  /** A path of our own host or an absolute URL, without `pmtiles://`. */
  pmtilesUrl: string;
  scheme: MapScheme;
};

/** A style over one PMTiles archive, in the site's colors. */
export const archiveStyle = (
  { pmtilesUrl, scheme }: ArchiveStyleInput,
  attribution: string,
  layers: (colors: MapPalette) => LayerSpecification[],
): StyleSpecification => ({
  version: 8,
  name: `Daylight, ${scheme}`,
  sources: { [SOURCE]: { type: 'vector', url: `pmtiles://${pmtilesUrl}`, attribution } },
  layers: layers(PALETTES[scheme]),
});
