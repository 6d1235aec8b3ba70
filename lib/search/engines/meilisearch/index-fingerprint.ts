import { createHash } from 'node:crypto';
import type { Facet } from '@/lib/facility/facet';
import { FACETS } from '@/lib/facility/facets';
import { facetLayout } from '../postgres/facet-layout';
import { DOCUMENT_FORMAT } from './facility-document';
import { indexSettings } from './index-settings';

/**
 * Changes with everything that an index depends on: its settings, the form of its documents, the declared choices with
 * their codes, and how words are read. An index of another fingerprint would count wrongly: it is rebuilt, not asked.
 */
export function indexFingerprint(facets: readonly Facet[] = FACETS): string {
  const parts = [DOCUMENT_FORMAT, indexSettings(facets), facetLayout(facets).fingerprint];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
