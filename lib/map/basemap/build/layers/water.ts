import { shapeMiddle } from '@/lib/place/gazetteer/build/shape-middle';
import { type Lake, readLakesFile } from '../lakes-file';
import type { BasemapLayer } from '../layer';
import { featuresOf, pointFeature } from '../read-source';
import { lakePontchartrain } from './lake-pontchartrain';

/** Natural Earth's rank of a lake, as the first zoom that draws it and the first that names it. */
const drawnFrom = (rank: number): number => Math.max(0, Math.min(8, rank - 1));
const namedFrom = (rank: number): number => Math.max(4, Math.min(8, rank + 3));

const byRank =
  (zoom: (rank: number) => number): NonNullable<BasemapLayer['fromZoom']> =>
  ({ properties }) =>
    zoom(properties?.rank);

const lakeNames = (lakes: readonly Lake[]) =>
  lakes.flatMap(({ name, rank, geometry }) =>
    name ? [pointFeature(shapeMiddle(geometry), { name, rank })] : [],
  );

/** Lakes and rivers of Natural Earth. The rivers are drawn for a map of a state and no finer. */
export function waterLayers(): BasemapLayer[] {
  const lakes = [...readLakesFile(), lakePontchartrain()];
  return [
    {
      name: 'lakes',
      minZoom: 0,
      features: lakes.map(({ rank, geometry }) => ({ type: 'Feature', properties: { rank }, geometry })),
      fromZoom: byRank(drawnFrom),
    },
    { name: 'lake_names', minZoom: 4, features: lakeNames(lakes), fromZoom: byRank(namedFrom) },
    {
      name: 'rivers',
      minZoom: 4,
      features: featuresOf('mapeo-offline-map/dist/rivers.json').map((river) => ({
        ...river,
        properties: { width: river.properties?.strokeweig },
      })),
    },
  ];
}
