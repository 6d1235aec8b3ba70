import { startReadingThread } from '@/lib/import/read/thread/start-reading-thread';

// It loads what it needs while this thread loads the rest.
const thread = startReadingThread();
const { runImport } = await import('@/lib/import/cli/run-import');
const { database } = await import('@/lib/site/database');

process.exitCode = await runImport(process.argv.slice(2), thread.open);
await thread.stop();
await database().pool.end();
