import { packArchive } from './archive/pack-archive';
import { cutTiles } from './cut-tiles';
import { areaLayers } from './layers/areas';
import { surroundingLayers } from './layers/surroundings';
import { townLayer } from './layers/towns';
import type { Box } from './tile-grid';

const WORLD: Box = [-180, -60, 180, 84];
const COUNTRY: Box = [-180, 13, -60, 72];

/** The box that has tiles, for each zoom from 0. Nothing is drawn finer than its sources are. */
const AREAS: readonly Box[] = [
  WORLD,
  WORLD,
  WORLD,
  WORLD,
  COUNTRY,
  COUNTRY,
  COUNTRY,
  COUNTRY,
  COUNTRY,
  COUNTRY,
];

/** Makes the basemap from packages pinned in package.json. The same packages always give the same bytes. */
export function buildBasemap(): Buffer {
  const layers = [...surroundingLayers(), ...areaLayers(), townLayer()];
  return packArchive(cutTiles(layers, AREAS), {
    metadata: { name: 'Daylight', vector_layers: layers.map(({ name }) => ({ id: name, fields: {} })) },
    maxZoom: AREAS.length - 1,
    bounds: WORLD,
  });
}
