import { commandContext } from '@/lib/disclosure/cli/command-context';
import { runPlacement } from '@/lib/disclosure/cli/run-placement';
import { database } from '@/lib/site/database';

process.exitCode = await runPlacement(process.argv.slice(2), commandContext());
await database().pool.end();
