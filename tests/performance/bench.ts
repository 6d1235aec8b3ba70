import { resolvePlace } from '@/lib/place/resolve-place';
import { suggestPlaces } from '@/lib/place/suggest-places';
import { cleanSearch } from '@/lib/search/clean-search';
import { engineOf } from '@/lib/search/engine-of';
import { searchFacilities } from '@/lib/search/search-facilities';
import { systemClock } from '@/lib/site/clock';
import { withBenchDirectory } from './bench-directory';
import { benchImport } from './bench-import';
import { BENCH_RATIOS, BENCH_REQUESTS, type BenchRequest } from './bench-requests';
import { measure, type Timing } from './measure';

type Timings = Map<string, Timing>;

const OVERHEAD = 'bare round trip';

/**
 * Measures searches as a page makes them (clean, resolve the place, search with all counts, read the page's cards) over
 * directories of these sizes, then an import, and writes times and ratios. Ratios say more than times: they do not depend on the machine.
 */
export async function bench(
  serverUrl: string,
  sizes: readonly number[],
  write: (line: string) => void,
): Promise<void> {
  const bySize: [number, Timings][] = [];
  for (const size of sizes)
    await withBenchDirectory(serverUrl, size, async ({ database, loadSeconds, rowsSeconds }) => {
      const shown = size.toLocaleString('en-US');
      write(
        `\n${shown} facilities: loaded in ${loadSeconds.toFixed(1)} s, search rows in ${rowsSeconds.toFixed(1)} s`,
      );
      const times = size > 100_000 ? 25 : 100;
      const timings: Timings = new Map();
      const time = async (name: string, call: () => Promise<unknown>) => {
        const timing = await measure(call, times);
        timings.set(name, timing);
        write(timingLine(name, timing));
      };
      await time(OVERHEAD, () => database.pool.query('SELECT 1'));
      for (const [name, query] of Object.entries(BENCH_REQUESTS)) {
        const { request, problems } = cleanSearch(Object.fromEntries(new URLSearchParams(query)));
        await time(name, () => searchFacilities(request, { problems, database, clock: systemClock }));
      }
      const center = { latitude: 40.71, longitude: -74.01 };
      const area = { kind: 'circle', center, radiusMeters: 40_234 } as const;
      const plan = { area, bbox: null, q: null, chosen: {}, offset: 0, limit: 20 };
      await time('engine alone, dense city', () => engineOf(database).search(plan));
      writeRatios(timings, write);
      bySize.push([size, timings]);
    });
  writeGrowth(bySize, write);
  await writePlaces(write);
  await benchImport(serverUrl, write);
}

function writeRatios(timings: Timings, write: (line: string) => void): void {
  for (const [one, other] of BENCH_RATIOS)
    write(`  ${one} / ${other}: ${ratio(timings, one, timings, other)}`);
  write(
    `  engine alone, dense city / ${OVERHEAD}: ${ratio(timings, 'engine alone, dense city', timings, OVERHEAD)}`,
  );
}

function writeGrowth(bySize: readonly [number, Timings][], write: (line: string) => void): void {
  for (const [index, [size, timings]] of bySize.slice(1).entries()) {
    const [smaller, before] = bySize[index] as [number, Timings];
    write(`\n${size.toLocaleString('en-US')} against ${smaller.toLocaleString('en-US')} facilities`);
    for (const name of Object.keys(BENCH_REQUESTS) as BenchRequest[])
      write(`  ${name.padEnd(26)} ${ratio(timings, name, before, name)}`);
  }
}

async function writePlaces(write: (line: string) => void): Promise<void> {
  write('\nPlaces');
  for (const text of ['bos', 'los angelos', 'springfield', '021'])
    write(timingLine(`suggest “${text}”`, await measure(async () => suggestPlaces(text), 200)));
  write(timingLine('resolve “Worcester, MA”', await measure(async () => resolvePlace('Worcester, MA'), 200)));
}

const timingLine = (name: string, { best, p50, p95 }: Timing): string =>
  `  ${name.padEnd(26)} best ${milliseconds(best)}  p50 ${milliseconds(p50)}  p95 ${milliseconds(p95)}`;

const milliseconds = (value: number): string => `${value.toFixed(2).padStart(8)} ms`;

function ratio(of: Timings, name: string, to: Timings, other: string): string {
  const [above, below] = [of.get(name)?.p50, to.get(other)?.p50];
  return above === undefined || below === undefined ? 'not measured' : `${(above / below).toFixed(1)} x`;
}
