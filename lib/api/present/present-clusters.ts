import type { z } from 'zod';
import { facilityPath } from '@/lib/facility/facility';
import type { FoundClusters, LabeledPin } from '@/lib/map/clusters/clusters-answer';
import type { Point } from '@/lib/place/distance';
import { nearestCity } from '@/lib/place/gazetteer/nearest';
import { cityPlace } from '@/lib/place/gazetteer/places';
import type { Cell } from '@/lib/search/cluster-engine';
import type { clustersSchema } from '../output/clusters-schema';
import { presentPlace } from './present-place';

export type ClustersDocument = z.output<typeof clustersSchema>;

/** About a metre. */
const MOST_DECIMALS = 5;

/** What a map shows of a search, as the API writes it. */
export function presentClusters(answer: FoundClusters): ClustersDocument {
  const { place, view, correctedTo } = answer;
  const { west, south, east, north } = view.bbox;
  const decimals = decimalsAt(view.zoom);
  return {
    place: place && presentPlace(place),
    radius_miles: answer.radiusMiles,
    total: answer.total,
    without_point: answer.withoutPoint,
    zoom: view.zoom,
    bbox: [west, south, east, north],
    clusters: answer.cells.map((cell) => presentCell(cell, decimals)),
    facilities: answer.pins.map(presentPin),
    ...(correctedTo !== null && { corrected_to: correctedTo }),
    engine: answer.engine,
    degraded: answer.degraded,
  };
}

/** As many as tell a pixel from the next: the whole country in one answer is half as long as with all of them. */
const decimalsAt = (zoom: number): number =>
  Math.min(MOST_DECIMALS, Math.max(1, Math.ceil(Math.log10((256 * 2 ** zoom) / 360))));

/** Bounds are rounded outwards, so that they hold all members, and with them their middle. */
function presentCell({ count, latitude, longitude, bounds }: Cell, decimals: number) {
  const { west, south, east, north } = bounds;
  const scale = 10 ** decimals;
  const rounded = (round: (number: number) => number, degrees: number) => round(degrees * scale) / scale + 0;
  return {
    count,
    latitude: rounded(Math.round, latitude),
    longitude: rounded(Math.round, longitude),
    bounds: [
      rounded(Math.floor, west),
      rounded(Math.floor, south),
      rounded(Math.ceil, east),
      rounded(Math.ceil, north),
    ] satisfies [number, number, number, number],
    around: townNear({ latitude, longitude }),
  };
}

function townNear(point: Point): string | null {
  const row = nearestCity(point);
  return row === null ? null : cityPlace(row).label;
}

function presentPin(pin: LabeledPin) {
  const { latitude, longitude, precision } = pin.location;
  return {
    id: pin.id,
    name: pin.name,
    name_detail: pin.nameDetail,
    url: facilityPath(pin),
    latitude: toMeter(latitude),
    longitude: toMeter(longitude),
    precision,
    city: pin.city,
    state: pin.state,
    zip: pin.zip,
    distance_miles: pin.distanceMiles === null ? null : Math.round(pin.distanceMiles * 10) / 10,
    paid: pin.paidLabel !== null,
    paid_label: pin.paidLabel,
    sample: pin.sample,
  };
}

const toMeter = (degrees: number): number =>
  Math.round(degrees * 10 ** MOST_DECIMALS) / 10 ** MOST_DECIMALS + 0;
