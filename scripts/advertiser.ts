import { commandContext } from '@/lib/disclosure/cli/command-context';
import { runAdvertiser } from '@/lib/disclosure/cli/run-advertiser';
import { database } from '@/lib/site/database';

process.exitCode = await runAdvertiser(process.argv.slice(2), commandContext());
await database().pool.end();
