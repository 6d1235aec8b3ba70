import type { StyleSpecification } from 'maplibre-gl';
import { type ArchiveStyleInput, archiveStyle } from './archive-style';
import { groundLayers } from './ground-layers';
import { labelLayers } from './label-layers';

/** Whom the map is owed to. OpenStreetMap and GeoNames ask to be named where it is shown: lib/map/basemap/data/README.md. */
const ATTRIBUTION =
  '© <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">OpenStreetMap contributors</a>, U.S. Census Bureau, Natural Earth, <a href="https://www.geonames.org/" rel="noreferrer">GeoNames</a>';

/** The style of our own map. It names one source, on our own host, and neither glyphs nor sprites. */
export const embeddedStyle = (input: ArchiveStyleInput): StyleSpecification =>
  archiveStyle(input, ATTRIBUTION, (colors) => [...groundLayers(colors), ...labelLayers(colors)]);
