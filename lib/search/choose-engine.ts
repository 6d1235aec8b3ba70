import type { Env } from '@/lib/site/env';
import type { EngineState } from './ladder/guard-engine';
import type { SearchEngine } from './search-engine';

export type EngineChoice = {
  engine: SearchEngine['name'];
  /** True when another engine was wanted than the one that answers. */
  degraded: boolean;
  /** Why this one, in words for whoever operates the site. */
  reason: string;
};

export type EngineSituation = {
  /** SEARCH_ENGINE, the operator's switch. */
  setting: Env['SEARCH_ENGINE'];
  /** Whether this process knows of an engine that it may ask: MEILI_HOST and MEILI_SEARCH_KEY. */
  configured: boolean;
  /**
   * What there is to search in. `other`: made for other facets or settings than this version of the site has. `late`: many
   * changes wait to get into it, or one has waited for more than a minute.
   */
  index: 'live' | 'none' | 'other' | 'late';
  /** How the engine has been; left out where that is about to be seen. */
  state?: EngineState;
};

/**
 * The one place where the engine is chosen: a reason for each branch, and SEARCH_ENGINE=postgres asks no other. For lists: what a
 * map shows comes from the rows that are kept for both (docs/decisions/clusters-from-kept-rows.md).
 */
export function chooseEngine({ setting, configured, index, state = 'asked' }: EngineSituation): EngineChoice {
  const says = `SEARCH_ENGINE says ${setting}`;
  if (setting === 'postgres') return postgres(`${says}.`, false);
  if (!configured)
    return postgres(`${says}, and no Meilisearch was found: PostgreSQL answers.`, setting === 'meilisearch');
  if (index === 'none') return postgres(`${says}, and the index is being built: PostgreSQL answers.`);
  if (index === 'other')
    return postgres(`${says}, and the index for this version is being built: PostgreSQL answers.`);
  if (index === 'late')
    return postgres(
      `${says}, and the index is behind by many changes or more than a minute: PostgreSQL answers meanwhile.`,
    );
  if (state !== 'asked')
    return postgres(`${says}, and Meilisearch failed several times in a row: PostgreSQL answers meanwhile.`);
  return { engine: 'meilisearch', degraded: false, reason: `${says}, and Meilisearch is there.` };
}

const postgres = (reason: string, degraded = true): EngineChoice => ({
  engine: 'postgres',
  degraded,
  reason,
});
