import type { Facet } from '@/lib/facility/facet';
import type { BoundingBox, Point } from '@/lib/place/distance';
import type { Cell, ClusterAnswer, ClusterPlan } from '@/lib/search/cluster-engine';
import type { EngineHit } from '@/lib/search/search-engine';
import { expectedAnswer, type TextMeaning } from './oracle';
import type { TestFacility } from './small-directory';

/** What a map must show, found in the most naive way: all results by the search by hand, one after the other onto its tile. */
export function clustersByHand(
  facilities: readonly TestFacility[],
  plan: ClusterPlan,
  facets: readonly Facet[],
  text: TextMeaning | null = null,
): Omit<ClusterAnswer, 'correctedTo'> {
  const { hits } = expectedAnswer(facilities, { ...plan, offset: 0, limit: facilities.length }, facets, text);
  const points = new Map(facilities.map(({ id, point }) => [id, point]));
  const placed = hits.flatMap((hit) => {
    const point = points.get(hit.id);
    return point ? [{ hit, point }] : [];
  });
  const seen = placed.filter(({ point }) => isIn(plan.view, point));
  const tiles = seen.length > plan.mostNamed ? byTile(seen, plan.cellZoom) : seen.map((one) => [one]);
  const alone = tiles.filter((tile) => tile.length === 1).flat();
  return {
    cells: tiles.filter((tile) => tile.length > 1).map((tile) => cellOf(tile.map(({ point }) => point))),
    alone: alone.map(({ hit }) => hit).sort((a, b) => (a.id < b.id ? -1 : 1)),
    withoutPoint: hits.length - placed.length,
  };
}

type Placed = { hit: EngineHit; point: Point };

export function isIn({ west, south, east, north }: BoundingBox, { latitude, longitude }: Point): boolean {
  const isBetween = longitude >= west && longitude <= east;
  const isAround = longitude >= west || longitude <= east;
  return latitude >= south && latitude <= north && (west > east ? isAround : isBetween);
}

function byTile(placed: readonly Placed[], zoom: number): Placed[][] {
  const tiles = new Map<string, Placed[]>();
  for (const one of placed) {
    const radians = (one.point.latitude * Math.PI) / 180;
    const x = Math.floor(((one.point.longitude + 180) / 360) * 2 ** zoom);
    const y = Math.floor(
      ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * 2 ** zoom,
    );
    tiles.set(`${x}/${y}`, [...(tiles.get(`${x}/${y}`) ?? []), one]);
  }
  return [...tiles.values()];
}

function cellOf(points: readonly Point[]): Cell {
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    count: points.length,
    latitude: mean(latitudes),
    longitude: mean(longitudes),
    bounds: {
      west: Math.min(...longitudes),
      south: Math.min(...latitudes),
      east: Math.max(...longitudes),
      north: Math.max(...latitudes),
    },
  };
}
