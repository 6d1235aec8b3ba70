import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { presentClusters } from '@/lib/api/present/present-clusters';
import type { ImportRecord } from '@/lib/import/record';
import { sampleRecords } from '@/lib/import/sample/sample-records';
import type { FoundClusters, LabeledPin } from '@/lib/map/clusters/clusters-answer';
import { planClusters } from '@/lib/map/clusters/find-clusters';
import { snapView } from '@/lib/map/clusters/snap-view';
import { cleanSearch } from '@/lib/search/clean-search';
import { clusterKept } from '@/lib/search/engines/postgres/clusters/cluster-kept';
import { keptRows, layout } from '../../search/postgres/kept/made-directory';

const FACILITIES = 30_000;
/** What one answer for the whole country may weigh on its way, in bytes. */
const MOST_BYTES = 15 * 1024;

it('the whole country is one answer that is light on its way', async () => {
  const records = new Map(
    [...sampleRecords({ count: FACILITIES, seed: 1 })].map((record, number) => [idOf(number), record]),
  );
  const rows = await keptRows([...records].map(([id, record]) => rowOf(id, record)));
  const view = snapView({ zoom: 4, bbox: { west: -125, south: 24, east: -66, north: 50 } });
  const { cells, alone } = clusterKept(rows, planClusters(cleanSearch({}).request, null, view), null, layout);
  const pins = alone.map(({ id }) => pinOf(id, records.get(id) as ImportRecord));
  const total = cells.reduce((sum, { count }) => sum + count, pins.length);
  expect(total).toBeGreaterThan(FACILITIES * 0.9);

  const answer: FoundClusters = {
    ...{ status: 'found', place: null, radiusMiles: null, withoutPoint: 0, correctedTo: null },
    ...{ engine: 'postgres', degraded: false, view, total, cells, pins },
  };
  const text = JSON.stringify(presentClusters(answer));
  expect(gzipSync(text).length).toBeLessThanOrEqual(MOST_BYTES);
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(MOST_BYTES);
});

const idOf = (number: number): string => number.toString(36).padStart(6, '0');

const pointOf = ({ latitude, longitude }: ImportRecord) =>
  latitude === null || longitude === null ? null : { latitude, longitude };

const rowOf = (id: string, record: ImportRecord) => ({
  ...{ id, point: pointOf(record), codes: [...record.serviceCodes], words: 0 },
  ...{ state: record.state, county: '' },
});

const pinOf = (id: string, record: ImportRecord): LabeledPin => ({
  ...{ id, slug: 'a-place', name: record.name, nameDetail: record.nameDetail, sample: true },
  ...{ city: record.city, state: record.state, zip: record.zip },
  ...{ distanceMiles: null, paidLabel: null },
  location: { ...(pointOf(record) ?? { latitude: 0, longitude: 0 }), precision: 'address' },
});
