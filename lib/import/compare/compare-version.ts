import type { PoolClient } from 'pg';
import { compareFacts } from './compare-facts';
import { deriveFacts } from './derive-facts';
import { type Candidate, makeClaims } from './merge-claims';
import { mergeFacts } from './merge-facts';

/**
 * Works out, in temporary tables of the caller's transaction, what the directory would be with this version active:
 * `facts` and `derived` (what every touched facility becomes) and `change` (what is different about it).
 */
export async function compareVersion(client: PoolClient, candidate: Candidate): Promise<void> {
  await makeClaims(client, candidate);
  await mergeFacts(client);
  await deriveFacts(client);
  await compareFacts(client);
}
