import { findClusters } from '@/lib/map/clusters/find-clusters';
import { cleanBox } from '@/lib/search/clean/clean-box';
import { cleanSearch } from '@/lib/search/clean-search';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import type { Outcome } from './answer';
import { clustersQuery } from './input/clusters-query';
import { readParameters } from './input/read-parameters';
import { placeProblem } from './place-problem';
import { presentClusters } from './present/present-clusters';
import { invalidParameters } from './problem';

/** All results of a search in a part of the map. As with the list, nothing is searched where anything is wrong. */
export async function mapClusters(
  database: Database,
  clock: Clock,
  query: URLSearchParams,
): Promise<Outcome> {
  const read = readParameters(clustersQuery, query);
  if (!read.ok) return { problem: invalidParameters(read.errors) };
  const { bbox: looked, within, ...search } = read.raw;
  const { request, problems } = cleanSearch({ ...search, bbox: within });
  const bbox = cleanBox({ bbox: looked }, () => {});
  if (problems.length > 0 || bbox === null) return { problem: invalidParameters(problems) };
  const found = await findClusters(request, { zoom: read.values.z, bbox }, { database, clock });
  if (found.status === 'found') return { body: presentClusters(found), cache: 'search' };
  return { problem: placeProblem(request.near ?? '', found) };
}
