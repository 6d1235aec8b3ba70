import type { BasemapLayer } from '../layer';
import { featuresOf, shapesOf } from '../read-source';

/** What lies around the country, from Natural Earth. */
export const surroundingLayers = (): BasemapLayer[] => [
  {
    name: 'countries',
    minZoom: 0,
    features: shapesOf('world-atlas/countries-50m.json', 'countries')
      .filter(({ properties }) => properties?.name !== 'United States of America')
      .map((country) => ({ ...country, properties: {} })),
  },
  {
    name: 'lakes',
    minZoom: 0,
    features: featuresOf('mapeo-offline-map/dist/lakes.json').map((lake) => ({
      ...lake,
      properties: { name: lake.properties?.name },
    })),
  },
  {
    name: 'rivers',
    minZoom: 3,
    features: featuresOf('mapeo-offline-map/dist/rivers.json').map((river) => ({
      ...river,
      properties: { width: river.properties?.strokeweig },
    })),
  },
];
