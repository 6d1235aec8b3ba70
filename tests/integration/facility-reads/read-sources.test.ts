import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDirectory } from '@/lib/facility/read-directory';
import { readPerRevision } from '@/lib/facility/read-per-revision';
import { countSitemapParts, readSitemapPart } from '@/lib/facility/read-sitemap';
import { readSources } from '@/lib/facility/read-sources';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { insertFacility, insertVersion, raiseRevision } from './insert-facility';

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await database.drop();
});

const point = (precision: 'address' | 'name' | 'zip') => ({ latitude: 42, longitude: -71, precision });

describe('readSources', () => {
  it('tells what answers now, with counts, and nothing of former versions', async () => {
    const [one, two] = [
      await insertFacility(database, { point: point('address') }),
      await insertFacility(database, { point: point('zip') }),
    ];
    await insertVersion(database, { slug: 'a', name: 'List A', asOf: '2022', facilityIds: [one, two, two] });
    await insertVersion(database, { slug: 'b', name: 'List B', asOf: '2025', facilityIds: [one] });
    await insertVersion(database, {
      slug: 'a',
      name: 'List A',
      asOf: '2021',
      facilityIds: [one],
      active: false,
    });
    const { sources } = await readSources(database);
    expect(sources.map(({ name, asOf, rows, facilities }) => [name, asOf, rows, facilities])).toEqual([
      ['List B', '2025', 1, 1],
      ['List A', '2022', 3, 2],
    ]);
    expect(sources[1]).toMatchObject({ fileName: 'a.csv', terms: 'Invented for a test', url: null });
    expect(sources[1]?.activatedAt).toEqual(new Date('2026-11-22T12:00:00Z'));
  });

  it('counts what is listed, what is closed, and how exactly each is placed', async () => {
    await insertFacility(database, { point: point('address') });
    await insertFacility(database, { point: point('zip') });
    await insertFacility(database, { point: null });
    await insertFacility(database, { status: 'closed', point: point('address') });
    await insertFacility(database, { withdrawn: true });
    // Nobody could reach it, so no search shows it.
    await insertFacility(database, { phones: [] });
    expect(await readSources(database)).toMatchObject({
      active: 3,
      closed: 1,
      precision: { address: 1, name: 0, zip: 1, none: 1 },
    });
  });

  it('has nothing to tell of an empty directory', async () => {
    expect(await readSources(database)).toMatchObject({ sources: [], active: 0, closed: 0 });
  });
});

describe('readPerRevision', () => {
  it('reads once for each revision, and again after a failure', async () => {
    let reads = 0;
    const read = readPerRevision(async () => {
      reads++;
      if (reads === 1) throw new Error('not yet');
      return reads;
    });
    await expect(read(database)).rejects.toThrow('not yet');
    expect([await read(database), await read(database)]).toEqual([2, 2]);
    await raiseRevision(database);
    expect(await read(database)).toBe(3);
  });
});

describe('readDirectory', () => {
  it('tells the state of the whole', async () => {
    expect(await readDirectory(database)).toEqual({
      revision: 0n,
      facilities: 0,
      sample: false,
      dataAsOf: null,
    });
  });
});

describe('sitemaps', () => {
  it('name what a search can find, never the invented and never the closed', async () => {
    await insertFacility(database, { id: 'b2', slug: 'bell-house' });
    await insertFacility(database, { id: 'b1', slug: 'ash-house' });
    await insertFacility(database, { sample: true });
    await insertFacility(database, { status: 'closed' });
    expect(await countSitemapParts(database)).toBe(1);
    expect(await readSitemapPart(database, 0)).toEqual([
      '/facilities/ash-house-b1',
      '/facilities/bell-house-b2',
    ]);
    expect(await readSitemapPart(database, 1)).toEqual([]);
  });

  it('are none while nothing real is listed', async () => {
    expect(await countSitemapParts(database)).toBe(0);
  });
});
