import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import type { Env } from '../env';
import { type EngineKeys, engineKeys, ensureEngineKeys } from './engine-keys';
import { EngineProblem } from './engine-problem';
import { engineVersion, isOurVersion } from './engine-release';

export type OutsideEngine = {
  /** What the web process and the worker are given; a worker without a key does not run. */
  searchKey: string;
  indexKey: string | undefined;
  /** False when it does not answer yet: Postgres does until then, and nobody has to do anything. */
  answers: boolean;
  stop: () => Promise<void>;
};

const answerMs = 3_000;
/** An engine that was emptied, or that was not there at the start, is given its keys within this time. */
const usualEveryMs = 30_000;

/**
 * Prepares a Meilisearch that somebody else runs: finds out whether it answers, and makes our two keys with its master key
 * unless they are given; again whenever it has lost them.
 * @throws EngineProblem when it cannot be used
 */
export async function openOutsideEngine(
  host: string,
  env: Pick<Env, 'MEILI_MASTER_KEY' | 'MEILI_SEARCH_KEY' | 'MEILI_INDEX_KEY'>,
  everyMs = usualEveryMs,
): Promise<OutsideEngine> {
  const masterKey = env.MEILI_MASTER_KEY;
  const made: Partial<EngineKeys> = masterKey ? engineKeys(masterKey) : {};
  const searchKey = env.MEILI_SEARCH_KEY ?? made.searchKey;
  if (!searchKey)
    throw new EngineProblem(
      'MEILI_HOST needs a key: set MEILI_MASTER_KEY, or MEILI_SEARCH_KEY and MEILI_INDEX_KEY',
    );
  const indexKey = env.MEILI_INDEX_KEY ?? made.indexKey;
  const answers = masterKey ? await prepare(host, masterKey) : await isHealthy(host);
  const timer = masterKey
    ? setInterval(() => {
        prepare(host, masterKey).catch(() => {});
      }, everyMs)
    : undefined;
  timer?.unref();
  return { searchKey, indexKey, answers, stop: async () => clearInterval(timer) };
}

async function isHealthy(host: string): Promise<boolean> {
  return await new Meilisearch({ host, timeout: answerMs }).isHealthy();
}

/** @returns false when it does not answer @throws EngineProblem when it answers that it will not do */
async function prepare(host: string, masterKey: string): Promise<boolean> {
  const client = new Meilisearch({ host, apiKey: masterKey, timeout: answerMs });
  try {
    const { pkgVersion } = await client.getVersion();
    if (!isOurVersion(pkgVersion))
      throw new EngineProblem(
        `MEILI_HOST is Meilisearch ${pkgVersion}, and this is written for ${engineVersion}`,
      );
    await ensureEngineKeys(host, masterKey, answerMs);
    return true;
  } catch (error) {
    if (error instanceof EngineProblem) throw error;
    if (error instanceof MeilisearchApiError && [401, 403].includes(error.response.status))
      throw new EngineProblem('MEILI_HOST refuses MEILI_MASTER_KEY');
    return false;
  }
}
