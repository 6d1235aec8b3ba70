import { brotliCompressSync, gzipSync } from 'node:zlib';
import { mapClusters } from '@/lib/api/map-clusters';
import { respond } from '@/lib/api/respond';
import { FACETS } from '@/lib/facility/facets';
import { planClusters } from '@/lib/map/clusters/find-clusters';
import { snapView } from '@/lib/map/clusters/snap-view';
import { resolvePlace } from '@/lib/place/resolve-place';
import { cleanBox } from '@/lib/search/clean/clean-box';
import { cleanSearch } from '@/lib/search/clean-search';
import type { ClusterPlan } from '@/lib/search/cluster-engine';
import { engineOf, keptDirectoryOf } from '@/lib/search/engine-of';
import { clusterKept } from '@/lib/search/engines/postgres/clusters/cluster-kept';
import { facetLayout } from '@/lib/search/engines/postgres/facet-layout';
import { rowOfId } from '@/lib/search/engines/postgres/kept/row-finder';
import { readText } from '@/lib/search/words/parse-query';
import { serviceWords } from '@/lib/search/words/service-words';
import { systemClock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { bareGrid, gridPoints } from './bare-grid';
import { measureTogether } from './measure';
import { ratio, type Timings, timingLine, type Write } from './report';

const layout = facetLayout(FACETS);
const WORLD = { west: -180, south: -90, east: 180, north: 90 };
const COUNTRY = 'z=4&bbox=-125,24,-66,50';
const NEW_YORK = 'z=10&bbox=-74.6,40.3,-73.4,41.1';

/** Parts of the map that people look at, and the ones that cost most. */
const MAPS = {
  'map: whole country': COUNTRY,
  'map: country, filters': `${COUNTRY}&care=detox&payment=medicaid`,
  'map: 500 miles': 'z=5&bbox=-98,33,-77,50&near=Chicago, IL&radius=500&care=detox',
  'map: large state': 'z=6&bbox=-125,32,-114,42&near=CA&care=detox',
  'map: dense city, 25 miles': `${NEW_YORK}&near=New York, NY`,
  'map: dense city, filters': `${NEW_YORK}&near=New York, NY&care=outpatient,mat&payment=medicaid`,
  'map: some streets': 'z=13&bbox=-74.03,40.70,-73.95,40.76',
  'map: a name': `${COUNTRY}&q=harbor house`,
} as const;

/**
 * Measures what the API does for the map, but for the HTTP of the web server; the engine's part of it; and of that the counting alone,
 * without a round trip to the database: as ratios to a bare grid over the points of the same results, which counts them by tile and
 * does nothing else. And how long an answer is on the way.
 */
export async function benchClusters(database: Database, write: Write): Promise<Timings> {
  const timings: Timings = new Map();
  write('  The map, and a bare grid over the same points');
  for (const [name, query] of Object.entries(MAPS)) {
    const plan = planOf(query);
    const { rows, points, text } = await foundBy(database, plan);
    const calls = {
      api: () => apiAnswer(database, query),
      engine: () => engineOf(database).clusters(plan),
      counting: async () => clusterKept(rows, plan, text, layout),
      grid: async () => bareGrid(points, plan),
    };
    const measured = await measureTogether(calls);
    for (const [who, timing] of Object.entries(measured)) {
      timings.set(`${name}, ${who}`, timing);
      write(timingLine(`${name}, ${who}`, timing));
    }
    write(`    counting / grid ${ratio(measured.counting, measured.grid)}`);
    write(`    API / grid      ${ratio(measured.api, measured.grid)}`);
    write(`    ${told(await apiAnswer(database, query))}`);
  }
  return timings;
}

function planOf(query: string): ClusterPlan {
  const { z, bbox, ...search } = Object.fromEntries(new URLSearchParams(query));
  const { request } = cleanSearch(search);
  const place = request.near === null ? null : resolvePlace(request.near);
  const view = cleanBox({ bbox }, () => {});
  if (view === null || (place && place.status !== 'found')) throw new Error(`“${query}” is no map.`);
  return planClusters(request, place?.place ?? null, snapView({ zoom: Number(z), bbox: view }));
}

async function apiAnswer(database: Database, query: string): Promise<string> {
  const outcome = await mapClusters(database, systemClock, new URLSearchParams(query));
  if (!('body' in outcome)) throw new Error(`“${query}” was not answered.`);
  const request = new Request(`http://localhost/api/v1/clusters?${query}`);
  return respond(request, outcome.body, outcome.cache).body ?? '';
}

/** The kept rows, what the plan's words find in them, and the points of all its results, wherever the map looks. */
async function foundBy(database: Database, plan: ClusterPlan) {
  const kept = keptDirectoryOf(database);
  const rows = await kept.rows(await kept.now(), true);
  if (rows === null) throw new Error('The rows of this directory are not kept.');
  const query = readText(plan.q, serviceWords(FACETS));
  const text = query && (await kept.words(rows, query, plan));
  const everywhere = { view: WORLD, cellZoom: 0, mostNamed: Number.POSITIVE_INFINITY };
  const { alone } = clusterKept(rows, { ...plan, ...everywhere }, text, layout);
  const points = alone.map(({ id }) => {
    const row = rowOfId(rows.ids, id);
    return { latitude: rows.latitudes[row] as number, longitude: rows.longitudes[row] as number };
  });
  return { rows, text, points: gridPoints(points) };
}

function told(answer: string): string {
  const { total, clusters, facilities } = JSON.parse(answer);
  const [gzip, brotli] = [gzipSync(answer), brotliCompressSync(answer)].map(({ length }) =>
    (length / 1_024).toFixed(1),
  );
  return `${total} results in ${clusters.length} clusters and ${facilities.length} pins, ${gzip} KB gzipped, ${brotli} KB by brotli`;
}
