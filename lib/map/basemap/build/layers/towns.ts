import type { Feature } from 'geojson';
import { DEGREE_STEPS, readGazetteerFile } from '@/lib/place/gazetteer/gazetteer-file';
import type { BasemapLayer } from '../layer';

/** The first zoom that names a town of so many people. */
const STEPS: readonly (readonly [people: number, zoom: number])[] = [
  [900_000, 3],
  [400_000, 4],
  [150_000, 5],
  [60_000, 6],
  [25_000, 7],
  [5_000, 8],
];

const fromZoom = ({ properties }: Feature): number =>
  STEPS.find(([people]) => properties?.people >= people)?.[1] ?? 9;

/** The gazetteer's towns, largest first. Names that only the mail uses have no people and are left out. */
export function townLayer(): BasemapLayer {
  const { cities } = readGazetteerFile();
  const features = cities.names.split('\n').flatMap((name, i): Feature[] => {
    const [longitude = 0, latitude = 0, people = 0] = [
      cities.longitudes[i],
      cities.latitudes[i],
      cities.populations[i],
    ];
    if (people === 0) return [];
    const coordinates = [longitude / DEGREE_STEPS, latitude / DEGREE_STEPS];
    return [{ type: 'Feature', properties: { name, people }, geometry: { type: 'Point', coordinates } }];
  });
  return { name: 'towns', minZoom: 3, features, fromZoom };
}
