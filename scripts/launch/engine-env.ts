import type { Engine } from '@/lib/site/embedded-meilisearch/arrange-engine';

type EngineEnv = {
  MEILI_HOST: string;
  MEILI_SEARCH_KEY: string;
  MEILI_INDEX_KEY: string;
  MEILI_MASTER_KEY: string;
  MEILI_BIN: string;
};

/**
 * What a process is told about the search engine: the one that was arranged, and its own key alone. What it is not given is
 * empty rather than absent: Next fills in what is absent from the file `.env`.
 */
export function engineEnv(engine: Engine | null, process: 'web' | 'worker'): EngineEnv {
  return {
    MEILI_HOST: engine?.host ?? '',
    MEILI_SEARCH_KEY: (process === 'web' && engine?.searchKey) || '',
    MEILI_INDEX_KEY: (process === 'worker' && engine?.indexKey) || '',
    MEILI_MASTER_KEY: '',
    MEILI_BIN: '',
  };
}
