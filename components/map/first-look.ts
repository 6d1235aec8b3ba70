import { boxAround, MAINLAND } from '@/lib/map/view/box-around';
import type { MapView } from '@/lib/map/view/map-view';
import { boundingBox } from '@/lib/place/bounding-box';
import type { BoundingBox } from '@/lib/place/distance';
import { milesToMeters } from '@/lib/place/distance';
import { loadClusters } from './load-clusters';
import type { SearchOnMap } from './search-map';

/** Around a point that is searched at any distance: as far as people drive. */
const ANY_DISTANCE_METERS = milesToMeters(50);
const WORLD: BoundingBox = { west: -180, south: -85, east: 180, north: 85 };
const WORLD_ZOOM = 4;
const AREA_ZOOM = 6;

/** Where a map of a search looks first: at all of where it looks; for a county or a state, at where its results are. */
export async function firstLook(search: SearchOnMap): Promise<MapView | BoundingBox> {
  const { within, place, radiusMeters } = search;
  if (within) return within;
  if (!place) return MAINLAND;
  if (!place.isArea) return boundingBox(place, radiusMeters ?? ANY_DISTANCE_METERS);
  return (
    (await boxOfResults(search)) ?? { latitude: place.latitude, longitude: place.longitude, zoom: AREA_ZOOM }
  );
}

/** Null where there are none, or where they could not be asked for. */
async function boxOfResults({ query }: SearchOnMap): Promise<BoundingBox | null> {
  const question = { query, within: null, box: WORLD, zoom: WORLD_ZOOM };
  try {
    const { answer } = await loadClusters(question, AbortSignal.timeout(5000));
    return boxAround([
      ...answer.clusters.map(({ bounds: [west, south, east, north] }) => ({ west, south, east, north })),
      ...answer.facilities.map(({ latitude, longitude }) => ({
        west: longitude,
        south: latitude,
        east: longitude,
        north: latitude,
      })),
    ]);
  } catch {
    return null;
  }
}
