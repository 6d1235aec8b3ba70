import type { ClustersDocument } from '@/lib/api/present/present-clusters';
import { snapView } from '@/lib/map/clusters/snap-view';
import { holdsPoint } from '@/lib/map/view/holds-point';
import type { BoundingBox } from '@/lib/place/distance';
import { boxParam } from '@/lib/search/box-param';

/** What is asked for: all results of a search in a view. */
export type ClustersQuestion = {
  /** The search's parameters, less its pages and its own box. */
  query: string;
  within: BoundingBox | null;
  box: BoundingBox;
  /** Of tiles of 256 pixels. */
  zoom: number;
};

export type Clusters = { answer: ClustersDocument; question: ClustersQuestion };

/** @throws when the server refuses, does not answer, or `signal` ends the wait */
export async function loadClusters(question: ClustersQuestion, signal: AbortSignal): Promise<Clusters> {
  const response = await fetch(clustersHref(question), { signal });
  if (!response.ok) throw new Error(`The places on the map: ${response.status}`);
  return { answer: (await response.json()) as ClustersDocument, question };
}

/** The address of an answer. A view that moved a little has the same one. */
export function clustersHref({ query, within, box, zoom }: ClustersQuestion): string {
  const params = new URLSearchParams(query);
  const view = snapView({ bbox: box, zoom });
  params.set('z', String(view.zoom));
  params.set('bbox', boxParam(view.bbox));
  if (within) params.set('within', boxParam(within));
  return `/api/v1/clusters?${params}`;
}

/** Whether an answer is one to another question too: the same search at the same zoom, further inside. */
export function answers({ answer, question: asked }: Clusters, question: ClustersQuestion): boolean {
  const isSame =
    asked.query === question.query &&
    asked.zoom === question.zoom &&
    (asked.within && boxParam(asked.within)) === (question.within && boxParam(question.within));
  if (!isSame) return false;
  const [west, south, east, north] = answer.bbox;
  const whole = { west, south, east, north };
  const { box } = question;
  const isWider = widthOf(box) > widthOf(whole);
  const northwest = { latitude: box.north, longitude: box.west };
  const southeast = { latitude: box.south, longitude: box.east };
  return !isWider && holdsPoint(whole, northwest) && holdsPoint(whole, southeast);
}

const widthOf = ({ west, east }: BoundingBox): number => (west <= east ? east - west : east - west + 360);
