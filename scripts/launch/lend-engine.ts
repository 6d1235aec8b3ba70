import path from 'node:path';
import { runningEngine } from '@/lib/site/embedded-meilisearch/running-engine';
import { readEnv } from '@/lib/site/env';

/**
 * Tells a command that runs beside the site, such as `npm run reindex`, where the search engine is, as the site's own processes
 * are told: in MEILI_HOST and the two keys. Without an engine that runs they stay absent.
 */
export function lendEngine(root: string): void {
  const engine = runningEngine(readEnv(), path.join(root, '.data'));
  if (!engine) return;
  process.env.MEILI_HOST = engine.host;
  if (engine.searchKey) process.env.MEILI_SEARCH_KEY = engine.searchKey;
  if (engine.indexKey) process.env.MEILI_INDEX_KEY = engine.indexKey;
}
