import type { Settings } from 'meilisearch';
import {
  DOCUMENT_COLUMNS,
  type DocumentRow,
  facilityDocument,
} from '@/lib/search/engines/meilisearch/facility-document';
import { indexFingerprint } from '@/lib/search/engines/meilisearch/index-fingerprint';
import { indexSettings } from '@/lib/search/engines/meilisearch/index-settings';

/** A document as far as keeping in step is concerned: whose it is, and of which state (revision). */
export type IndexedDocument = { id: string; rev: number };

/** What facilities become in an index. */
export type IndexMapping = {
  /** Changes with whatever changes an index: settings, columns, documents. */
  fingerprint: string;
  settings: Settings;
  /** SQL: what `document` is made of, as columns of `facility f`. */
  columns: string;
  /** @throws Error for a row that the index would refuse: its facility is reported, and the others go on */
  document(row: DocumentRow): IndexedDocument;
};

/** The mapping of this release. */
export const facilityMapping = (): IndexMapping => ({
  fingerprint: indexFingerprint(),
  settings: indexSettings(),
  columns: DOCUMENT_COLUMNS,
  document: (row) => facilityDocument(row),
});
