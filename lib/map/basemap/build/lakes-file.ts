import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { MultiPolygon, Polygon } from 'geojson';

/** A lake of Natural Earth. `rank` is its own: 0 for the Great Lakes, higher for smaller ones. */
export type Lake = { name: string | null; rank: number; geometry: Polygon | MultiPolygon };

const PATH = 'lib/map/basemap/data/lakes.json.br';

/** The committed lakes. They come from a Python package's files, so a build from npm alone starts here. */
export const readLakesFile = (): Lake[] =>
  JSON.parse(brotliDecompressSync(readFileSync(join(process.cwd(), PATH))).toString());

/** Writes the lakes that are committed. @returns the file, from the project's root, and its size */
export function writeLakesFile(lakes: readonly Lake[]): { path: string; bytes: number } {
  const packed = brotliCompressSync(JSON.stringify(lakes), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  writeFileSync(join(process.cwd(), PATH), packed);
  return { path: PATH, bytes: packed.length };
}
