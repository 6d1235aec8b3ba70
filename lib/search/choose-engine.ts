import type { Env } from '@/lib/site/env';
import type { SearchEngine } from './search-engine';

export type EngineChoice = {
  engine: SearchEngine;
  /** True when another engine was wanted than the one that answers. */
  degraded: boolean;
  /** Why this one, in words for whoever operates the site. */
  reason: string;
};

/**
 * The one place where the engine is chosen.
 * @param setting SEARCH_ENGINE, the operator's switch
 */
export function chooseEngine(setting: Env['SEARCH_ENGINE'], postgres: SearchEngine): EngineChoice {
  if (setting === 'postgres')
    return { engine: postgres, degraded: false, reason: 'SEARCH_ENGINE says postgres.' };
  if (setting === 'meilisearch')
    return {
      engine: postgres,
      degraded: true,
      reason: 'SEARCH_ENGINE says meilisearch, which this version does not speak: PostgreSQL answers.',
    };
  return {
    engine: postgres,
    degraded: false,
    reason: 'SEARCH_ENGINE says auto: PostgreSQL is the only engine.',
  };
}
