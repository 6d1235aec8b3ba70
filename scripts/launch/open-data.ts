import path from 'node:path';
import { keepCluster } from '@/lib/site/embedded-postgres/keep-cluster';
import { openEmbedded } from '@/lib/site/embedded-postgres/open-embedded';
import { ensureDatabase } from '@/lib/site/ensure-database';

export type Data = {
  url: string;
  /** Where it is, in words for the person at the terminal. */
  where: string;
  /** Stops what was started here. */
  stop: () => Promise<void>;
  /** The same, unless another program is using it. */
  stopIfIdle: () => Promise<void>;
  /** Starts it again whenever it ends by itself, if it is ours to start. @returns how to end that */
  keep: (say: (line: string) => void) => { stop: () => Promise<void> };
};

/**
 * The database that DATABASE_URL names, or else the embedded one, started when it does not run. When it fails, nothing that
 * it started is left running.
 * @param signal keeps the embedded one from being started
 * @throws StartProblem
 */
export async function openData(
  root: string,
  databaseUrl: string | undefined,
  signal: AbortSignal,
): Promise<Data> {
  const nothing = async () => {};
  if (databaseUrl) {
    await ensureDatabase(databaseUrl);
    const where = `at ${new URL(databaseUrl).host}`;
    return { url: databaseUrl, where, stop: nothing, stopIfIdle: nothing, keep: () => ({ stop: nothing }) };
  }
  const stateFolder = path.join(root, '.data');
  const { cluster, url, stop, stopIfIdle } = await openEmbedded(stateFolder, signal);
  await ensureDatabase(url).catch(async (error) => {
    await stopIfIdle();
    throw error;
  });
  const inside = cluster.home.startsWith(stateFolder + path.sep);
  const why = inside ? '' : ` (user "${cluster.user?.name}" cannot enter ${stateFolder})`;
  const where = `PostgreSQL 18 in ${inside ? path.relative(root, cluster.home) : cluster.home}${why}`;
  return { url, where, stop, stopIfIdle, keep: (say) => keepCluster(cluster, say) };
}
