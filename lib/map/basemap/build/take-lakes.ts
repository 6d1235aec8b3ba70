import type { MultiPolygon, Polygon, Position } from 'geojson';
import { open } from 'shapefile';
import type { Lake } from './lakes-file';
import { simplifyRing } from './simplify-ring';

/** Four decimals of a degree: 11 m, finer than the tiles. */
const round = (position: Position): Position => position.map((degrees) => Math.round(degrees * 1e4) / 1e4);
const trim = (ring: Position[]): Position[] => simplifyRing(ring, () => 60).map(round);

/** The country and what is seen beside it; the lakes of the far north of Canada are left out. */
function isNear([longitude = 0, latitude = 0]: Position): boolean {
  if (latitude > 56) return longitude < -140 && longitude > -170;
  return latitude > 17 && longitude > -170 && longitude < -60;
}

function trimmed(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (shape.type === 'Polygon') return { ...shape, coordinates: shape.coordinates.map(trim) };
  return { ...shape, coordinates: shape.coordinates.map((rings) => rings.map(trim)) };
}

const cornerOf = (shape: Polygon | MultiPolygon): Position =>
  (shape.type === 'Polygon' ? shape.coordinates[0]?.[0] : shape.coordinates[0]?.[0]?.[0]) ?? [];

/**
 * Takes the lakes in and around the country from Natural Earth's own file.
 * @param shapes the path of `ne_10m_lakes.shp`, with its `.dbf` beside it
 */
export async function takeLakes(shapes: string): Promise<Lake[]> {
  const source = await open(shapes, undefined, { encoding: 'utf-8' });
  const lakes: Lake[] = [];
  for (let row = await source.read(); !row.done; row = await source.read()) {
    const geometry = row.value.geometry as Polygon | MultiPolygon;
    const { name, scalerank } = row.value.properties as { name: string | null; scalerank: number };
    if (isNear(cornerOf(geometry))) lakes.push({ name, rank: scalerank, geometry: trimmed(geometry) });
  }
  return lakes;
}
