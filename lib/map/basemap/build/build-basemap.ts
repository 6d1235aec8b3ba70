import { MAX_ZOOM } from '../tile-measures';
import { packArchive } from './archive/pack-archive';
import { areasWithTiles, EVERYWHERE } from './areas-with-tiles';
import { cutTiles } from './cut-tiles';
import { abroadLayers } from './layers/abroad';
import { areaLayers } from './layers/areas';
import { landLayers } from './layers/land';
import { townLayer } from './layers/towns';
import { waterLayers } from './layers/water';
import { wideNames } from './layers/wide-names';

/** Makes the basemap from packages pinned in package.json. The same packages always give the same bytes. */
export function buildBasemap(): Buffer {
  const layers = [
    ...abroadLayers(),
    ...landLayers(),
    ...waterLayers(),
    ...areaLayers(),
    townLayer(),
    wideNames(),
  ];
  return packArchive(cutTiles(layers, MAX_ZOOM, areasWithTiles), {
    metadata: { name: 'Daylight', vector_layers: layers.map(({ name }) => ({ id: name, fields: {} })) },
    maxZoom: MAX_ZOOM,
    bounds: EVERYWHERE,
  });
}
