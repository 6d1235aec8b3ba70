import type { Env } from '../env';
import { processIdentity } from '../process-identity';
import { engineKeys } from './engine-keys';
import { readEngineState } from './engine-state';

type Settings = Pick<
  Env,
  'SEARCH_ENGINE' | 'MEILI_HOST' | 'MEILI_MASTER_KEY' | 'MEILI_SEARCH_KEY' | 'MEILI_INDEX_KEY'
>;

/**
 * The engine that a command beside the site may use: MEILI_HOST's, or our own if a site that runs from this folder has started
 * it. Starts nothing and asks no one.
 * @param stateFolder absolute path of `.data`
 */
export function runningEngine(
  env: Settings,
  stateFolder: string,
): { host: string; searchKey: string | undefined; indexKey: string | undefined } | null {
  if (env.SEARCH_ENGINE === 'postgres') return null;
  if (env.MEILI_HOST) {
    const made = env.MEILI_MASTER_KEY ? engineKeys(env.MEILI_MASTER_KEY) : null;
    return {
      host: env.MEILI_HOST,
      searchKey: env.MEILI_SEARCH_KEY ?? made?.searchKey,
      indexKey: env.MEILI_INDEX_KEY ?? made?.indexKey,
    };
  }
  const state = readEngineState(stateFolder);
  if (!state?.process || processIdentity(state.process.pid) !== state.process.identity) return null;
  return { host: `http://127.0.0.1:${state.port}`, ...engineKeys(state.masterKey) };
}
