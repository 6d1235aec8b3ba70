import { resolvePlace } from '@/lib/place/resolve-place';
import { suggestPlaces } from '@/lib/place/suggest-places';
import { benchClusters } from './bench-clusters';
import { withBenchDirectory } from './bench-directory';
import { benchImport } from './bench-import';
import { benchMapInBrowser } from './bench-map-in-browser';
import { benchMeilisearch } from './bench-meilisearch';
import { benchSearches } from './bench-searches';
import { measure } from './measure';
import { count, type Timings, timingLine, type Write, writeGrowth } from './report';

/**
 * Measures searches and maps over directories of these sizes, on PostgreSQL and, where there is one, on a Meilisearch; then places and an
 * import; and writes times and ratios. Ratios of one run say more than times: they do not depend on the machine.
 */
export async function bench(serverUrl: string, sizes: readonly number[], write: Write): Promise<void> {
  const bySize: [number, Timings][] = [];
  for (const size of sizes)
    await withBenchDirectory(serverUrl, size, async (directory) => {
      const { database, loadSeconds, rowsSeconds } = directory;
      const load = `loaded in ${loadSeconds.toFixed(1)} s, search rows in ${rowsSeconds.toFixed(1)} s`;
      write(`\n${count(size)} facilities: ${load}`);
      const searches = await benchSearches(database, write);
      const maps = await benchClusters(database, write);
      bySize.push([size, new Map([...searches, ...maps, ...(await benchMeilisearch(directory, write))])]);
    });
  writeGrowth(bySize, write);
  await writePlaces(write);
  await benchImport(serverUrl, write);
  await benchMapInBrowser(serverUrl, write);
}

async function writePlaces(write: Write): Promise<void> {
  write('\nPlaces');
  for (const text of ['bos', 'los angelos', 'springfield', '021'])
    write(timingLine(`suggest “${text}”`, await measure(async () => suggestPlaces(text), 200)));
  write(timingLine('resolve “Worcester, MA”', await measure(async () => resolvePlace('Worcester, MA'), 200)));
}
