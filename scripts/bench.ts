import { database } from '@/lib/site/database';
import { readEnv } from '@/lib/site/env';
import { bench } from '@/tests/performance/bench';

const USUAL = 30_000;

/** Beside the usual directory: `--million`, or `--large N` for one of N facilities. */
function largeSize(args: readonly string[]): number | null {
  if (args.includes('--million')) return 1_000_000;
  const at = args.indexOf('--large');
  if (at < 0) return null;
  const size = Number(args[at + 1]);
  if (Number.isInteger(size) && size > 0) return size;
  throw new Error('--large takes a number of facilities: npm run bench -- --large 100000');
}

const large = largeSize(process.argv);
const write = (line: string) => process.stdout.write(`${line}\n`);
await bench(readEnv().DATABASE_URL ?? '', large === null ? [USUAL] : [USUAL, large], write);
await database().pool.end();
