import { runHelpline } from '@/lib/call/helplines/cli/run-helpline';
import { commandContext } from '@/lib/disclosure/cli/command-context';
import { database } from '@/lib/site/database';

process.exitCode = await runHelpline(process.argv.slice(2), commandContext());
await database().pool.end();
