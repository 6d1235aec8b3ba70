import { runRollback } from '@/lib/import/cli/run-rollback';
import { database } from '@/lib/site/database';

process.exitCode = await runRollback(process.argv.slice(2));
await database().pool.end();
