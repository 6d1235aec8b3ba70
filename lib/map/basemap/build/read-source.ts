import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Named = { name: string };
type Atlas = Topology<Record<string, GeometryCollection<Named>>>;

/** What tells one area of an atlas from another: a FIPS code, or a country's number. */
export type AreaId = { id?: string | number | undefined };

/** A JSON file of a package. */
export const readJson = (file: string) =>
  JSON.parse(readFileSync(join(process.cwd(), 'node_modules', file), 'utf8'));

function open(file: string, object: string) {
  const atlas: Atlas = readJson(file);
  const collection = atlas.objects[object];
  if (!collection) throw new Error(`${file} has no ${object}.`);
  return { atlas, collection };
}

/** One object of an atlas in TopoJSON, as GeoJSON. */
export function shapesOf(file: string, object: string): Feature<Geometry, Named>[] {
  const { atlas, collection } = open(file, object);
  const made = feature(atlas, collection) as FeatureCollection<Geometry, Named> | Feature<Geometry, Named>;
  return made.type === 'Feature' ? [made] : made.features;
}

/** The lines between neighbors of an atlas, each once. A coast has only one side and is no such line. */
export function linesBetween(
  file: string,
  object: string,
  wanted: (a: AreaId, b: AreaId) => boolean,
): MultiLineString {
  const { atlas, collection } = open(file, object);
  return mesh(atlas, collection, (a, b) => a !== b && wanted(a, b));
}

/** Lines as a feature that says nothing of itself: borders have no names. */
export const lineFeature = (geometry: MultiLineString): Feature => ({
  type: 'Feature',
  properties: {},
  geometry,
});

/** An area as a feature that says nothing of itself. @param coordinates rings of [longitude, latitude], the outer one first */
export const polygonFeature = (coordinates: Position[][]): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates },
});

export const pointFeature = (
  { longitude, latitude }: { longitude: number; latitude: number },
  properties: object,
): Feature => ({
  type: 'Feature',
  properties: { ...properties },
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
});

/** The features of a GeoJSON file of a package. */
export const featuresOf = (file: string): Feature[] => (readJson(file) as FeatureCollection).features;
