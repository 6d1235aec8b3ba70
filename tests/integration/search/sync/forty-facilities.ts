import type { Work } from '@/tests/fixtures/stand-in-meilisearch/stored-indexes';
import { addFacilities, facility } from '../small-directory';
import { openFixture, rebuilt, type SyncFixture } from './sync-fixture';

export const IDS = Array.from({ length: 40 }, (_, n) => `f${String(n).padStart(2, '0')}`);
export const REVISED = "UPDATE facility SET name = 'Changed', revision = nextval('facility_revision')";

/** Forty facilities, all of them in the index. */
export async function openForty(): Promise<SyncFixture> {
  const fixture = await openFixture();
  await addFacilities(
    fixture.database.pool,
    IDS.map((id) => facility({ id })),
  );
  await rebuilt(fixture.sync);
  return fixture;
}

export const documentsOf = (work: Work) => (work.type === 'documentAdditionOrUpdate' ? work.documents : []);
export const has = (work: Work, id: string) => documentsOf(work).some((document) => document.id === id);
