import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const readJson = (file: string) =>
  JSON.parse(readFileSync(join(process.cwd(), 'node_modules', file), 'utf8'));

type Named = { name: string };
type Atlas = Topology<Record<string, GeometryCollection<Named>>>;
type Arcs = { id?: string | number };

/** One object of an atlas in TopoJSON, as GeoJSON. */
export function shapesOf(file: string, object: string): Feature[] {
  const atlas: Atlas = readJson(file);
  const collection = atlas.objects[object];
  if (!collection) throw new Error(`${file} has no ${object}.`);
  return (feature(atlas, collection) as FeatureCollection).features;
}

/** The lines between neighbours of an atlas, each once; a coast has one side and is none. */
export function linesBetween(
  file: string,
  object: string,
  wanted: (a: Arcs, b: Arcs) => boolean,
): MultiLineString {
  const atlas: Atlas = readJson(file);
  return mesh(atlas, atlas.objects[object] as never, (a, b) => a !== b && wanted(a as Arcs, b as Arcs));
}

/** A GeoJSON file of a package. */
export const featuresOf = (file: string): Feature[] => (readJson(file) as FeatureCollection).features;
