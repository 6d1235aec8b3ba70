import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Four decimals of a degree: 11 m, finer than any middle of a town. */
export const DEGREE_STEPS = 10_000;

/** Columns of equal length. Latitudes and longitudes are whole numbers of 1/10,000 degree. Names are joined by "\n". */
export type GazetteerFile = {
  states: { codes: string; latitudes: number[]; longitudes: number[] };
  /** Sorted by FIPS code. `names` are labels without the state: "Orleans Parish". */
  counties: {
    fips: string;
    names: string;
    latitudes: number[];
    longitudes: number[];
    populations: number[];
  };
  /** Sorted by population, largest first; names that only the mail uses follow with 0. */
  cities: {
    names: string;
    states: string;
    latitudes: number[];
    longitudes: number[];
    populations: number[];
  };
  /** Sorted by ZIP. `cities` and `counties` are positions above; -1 for no county. */
  zips: { zips: string; latitudes: number[]; longitudes: number[]; cities: number[]; counties: number[] };
};

const PATH = 'lib/place/gazetteer/data/gazetteer.json.br';

/** The committed file. Read by path from the project root, for the site and its scripts are both started there. */
export const readGazetteerFile = (): GazetteerFile =>
  JSON.parse(brotliDecompressSync(readFileSync(join(process.cwd(), PATH))).toString());

/** Writes the file that is committed. @returns where it is, from the project's root, and its size */
export function writeGazetteerFile(file: GazetteerFile): { path: string; bytes: number } {
  const packed = brotliCompressSync(JSON.stringify(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  writeFileSync(join(process.cwd(), PATH), packed);
  return { path: PATH, bytes: packed.length };
}
