import type { MultiPolygon, Position } from 'geojson';
import type { BasemapLayer } from '../layer';
import { polygonFeature, readJson } from '../read-source';
import { ringArea, simplifyRing } from '../simplify-ring';

const SEAS = '@geo-maps/earth-seas-10m/map.geo.json';

type Care = { meters: number; squareKilometers: number };

/** The coast as fine as a town needs it; farther off only as fine as a map of the country does. */
function careAt([longitude = 0, latitude = 0]: Position): Care {
  const abroad = longitude > -60 || (latitude < 17 && longitude > -165) || latitude > 72;
  if (abroad && !isGuam(longitude, latitude)) return { meters: 2000, squareKilometers: 20 };
  const north = latitude > 49.5;
  return north ? { meters: 250, squareKilometers: 0.5 } : { meters: 40, squareKilometers: 0.01 };
}

/** Guam and the Northern Marianas. */
const isGuam = (longitude: number, latitude: number): boolean =>
  longitude > 144 && longitude < 147 && latitude > 12 && latitude < 21;

const isWorthIt = (ring: Position[]): boolean => ringArea(ring) >= careAt(ring[0] ?? []).squareKilometers;
const trim = (ring: Position[]): Position[] => simplifyRing(ring, (corner) => careAt(corner).meters);

/**
 * Land within the coasts of OpenStreetMap. Its sea is one polygon of the world that has every land as a hole (but Eurasia with
 * Africa, which nobody needs here); some lagoons behind the coast are polygons of their own.
 */
export function landLayers(): BasemapLayer[] {
  const [seas] = (readJson(SEAS) as { geometries: MultiPolygon[] }).geometries;
  const [ocean, ...lagoons] = (seas?.coordinates ?? []).toSorted((a, b) => b.length - a.length);
  if (!ocean) throw new Error(`${SEAS} has no sea.`);
  const [, ...lands] = ocean;
  const coasts = lands.filter(isWorthIt).map((ring) => polygonFeature([trim(ring)]));
  const behind = lagoons
    .filter(([outer = []]) => isWorthIt(outer))
    .map((rings) => polygonFeature(rings.filter(isWorthIt).map(trim)));
  return [
    { name: 'land', minZoom: 0, features: coasts, tolerance: 8 },
    { name: 'lagoons', minZoom: 6, features: behind },
  ];
}
