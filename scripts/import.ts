import { runImport } from '@/lib/import/cli/run-import';
import { database } from '@/lib/site/database';

process.exitCode = await runImport(process.argv.slice(2));
await database().pool.end();
