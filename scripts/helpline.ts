import { runHelpline } from '@/lib/call/helplines/cli/run-helpline';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';

process.exitCode = await runHelpline(process.argv.slice(2), database(), systemClock);
await database().pool.end();
