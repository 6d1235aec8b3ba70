import type { Feature } from 'geojson';

/** One layer of the basemap's tiles, before it is cut. */
export type BasemapLayer = {
  name: string;
  /** The first zoom of tiles that has the layer at all. */
  minZoom: number;
  features: Feature[];
  /** The first zoom at which a feature is worth its bytes; the layer's own where absent. */
  fromZoom?: (feature: Feature) => number;
  /** How much a line may be simplified, in 1/4096 of a tile; 3 where absent. 0 leaves points alone. */
  tolerance?: number;
};
