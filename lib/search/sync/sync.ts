import type pg from 'pg';
import type { Meili } from '@/lib/search/engines/meilisearch/meili-client';
import type { Clock } from '@/lib/site/clock';
import type { IndexMapping } from './index-mapping';

/**
 * Where a process may end and leave something behind, in the order of happening. Whatever comes next repairs it: tests end
 * the worker at each of these.
 */
export const SYNC_STEPS = [
  'remains-removed',
  'building-noted',
  'writers-finished',
  'index-created',
  'batch-sent',
  'index-filled',
  'entries-taken',
  'rows-read',
  'documents-sent',
  'documents-settled',
  'entries-deleted',
  'before-live',
  'live',
  'former-removed',
  'index-listed',
  'differences-noted',
] as const;

export type SyncStep = (typeof SYNC_STEPS)[number];

/** What keeping the index in step works with. */
export type Sync = {
  pool: pg.Pool;
  /** Opened with the key that may write. */
  engine: Meili;
  mapping: IndexMapping;
  clock: Clock;
  /** Ends the work at its next step, and all waiting. */
  signal: AbortSignal;
  /** Takes a line for whoever operates the site: ids and numbers, nothing that a visitor typed. */
  log(line: string): void;
  /** Told after each step. */
  at(step: SyncStep): void;
};

/** One index, as the database knows it. */
export type SyncedIndex = { generation: number; uid: string; engineCreatedAt: string | null };
