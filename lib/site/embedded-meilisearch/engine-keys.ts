import { createHmac } from 'node:crypto';
import { Meilisearch, MeilisearchApiError } from 'meilisearch';

/** Index names that our keys are good for. */
const indexes = ['facilities-*'];

/** A key's value follows from the master key and its uid, so it stays the same when an engine is emptied. */
const keys = {
  search: {
    uid: 'c1d9e1b0-6f55-4a53-9f0e-6b1d3a0f7a01',
    name: 'Daylight: search',
    actions: ['search'],
  },
  index: {
    uid: 'c1d9e1b0-6f55-4a53-9f0e-6b1d3a0f7a02',
    name: 'Daylight: index',
    actions: ['documents.*', 'indexes.*', 'settings.*', 'tasks.get', 'stats.get'],
  },
} as const;

export type EngineKeys = { searchKey: string; indexKey: string };

/** The values that the engine gives to our two keys: the uid's HMAC-SHA256 under the master key, in hexadecimal. */
export function engineKeys(masterKey: string): EngineKeys {
  const keyOf = (uid: string) => createHmac('sha256', masterKey).update(uid).digest('hex');
  return { searchKey: keyOf(keys.search.uid), indexKey: keyOf(keys.index.uid) };
}

/**
 * Makes our two keys in an engine that does not have them, or has others under their names.
 * @throws the client's error when the engine does not answer or refuses the master key
 */
export async function ensureEngineKeys(host: string, masterKey: string, timeoutMs = 3_000): Promise<void> {
  const client = new Meilisearch({ host, apiKey: masterKey, timeout: timeoutMs });
  for (const { uid, name, actions } of Object.values(keys)) {
    const wanted = { uid, name, actions: [...actions], indexes, expiresAt: null };
    const found = await client.getKey(uid).catch(nullIfUnknown);
    if (found && sameList(found.actions, wanted.actions) && sameList(found.indexes, wanted.indexes)) continue;
    // What a key may do cannot be changed; it can be made again.
    if (found) await client.deleteKey(uid);
    await client.createKey(wanted);
  }
}

function nullIfUnknown(error: unknown): null {
  if (error instanceof MeilisearchApiError && error.cause?.code === 'api_key_not_found') return null;
  throw error;
}

const sameList = (one: readonly string[], other: readonly string[]) =>
  JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
