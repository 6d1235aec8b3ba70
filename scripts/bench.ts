import { database } from '@/lib/site/database';
import { readEnv } from '@/lib/site/env';
import { bench } from '@/tests/performance/bench';

const sizes = process.argv.includes('--million') ? [12_744, 30_000, 1_000_000] : [12_744, 30_000];

await bench(readEnv().DATABASE_URL ?? '', sizes, (line) => process.stdout.write(`${line}\n`));
await database().pool.end();
