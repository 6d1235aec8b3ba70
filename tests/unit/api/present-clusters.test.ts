import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersSchema } from '@/lib/api/output/clusters-schema';
import { presentClusters } from '@/lib/api/present/present-clusters';
import type { FoundClusters, LabeledPin } from '@/lib/map/clusters/clusters-answer';
import { snapView } from '@/lib/map/clusters/snap-view';
import type { Cell } from '@/lib/search/cluster-engine';

const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const pair = (of: fc.Arbitrary<number>) =>
  fc.tuple(of, of).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const cell: fc.Arbitrary<Cell> = fc
  .record({
    count: fc.integer({ min: 2, max: 1_000_000 }),
    latitudes: pair(latitude),
    longitudes: pair(longitude),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ count, latitudes: [south, north], longitudes: [west, east], part }) => ({
    count,
    latitude: Math.min(north, south + (north - south) * part),
    longitude: Math.min(east, west + (east - west) * part),
    bounds: { west, south, east, north },
  }));

const pin: fc.Arbitrary<LabeledPin> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{6}$/),
  slug: fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9}){0,3}$/),
  name: fc.string({ minLength: 1 }),
  nameDetail: fc.option(fc.string()),
  city: fc.string({ minLength: 1 }),
  state: fc.constantFrom('MA', 'TX'),
  zip: fc.option(fc.stringMatching(/^[0-9]{5}$/)),
  sample: fc.boolean(),
  location: fc.record({
    latitude,
    longitude,
    precision: fc.constantFrom('address', 'name', 'zip'),
  }),
  distanceMiles: fc.option(fc.double({ min: 0, max: 12_000, noNaN: true })),
  paidLabel: fc.constantFrom(null, 'Paid advertisement', 'Paid advertiser'),
});

const found = (cells: Cell[], pins: LabeledPin[], zoom = 4): FoundClusters => ({
  status: 'found',
  place: null,
  radiusMiles: null,
  view: snapView({ zoom, bbox: { west: -125, south: 24, east: -66, north: 50 } }),
  total: cells.reduce((sum, { count }) => sum + count, pins.length),
  withoutPoint: 0,
  cells,
  pins,
  correctedTo: null,
  engine: 'postgres',
  degraded: false,
});

describe('an answer for the map', () => {
  it('is what its schema says, and adds up, whatever was found', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 5 }), fc.array(pin, { maxLength: 5 }), (cells, pins) => {
        const body = JSON.parse(JSON.stringify(presentClusters(found(cells, pins))));
        expect(clustersSchema.parse(body)).toEqual(body);
        const counted = body.clusters.reduce((sum: number, { count }: Cell) => sum + count, 0);
        expect(counted + body.facilities.length).toBe(body.total);
        for (const { paid, paid_label } of body.facilities) expect(paid).toBe(paid_label !== null);
      }),
    );
  });

  it('keeps all members of a cluster in its bounds, and its middle among them, at every zoom', () => {
    fc.assert(
      fc.property(cell, fc.integer({ min: 0, max: 20 }), (one, zoom) => {
        const [written] = presentClusters({
          ...found([one], []),
          view: { ...found([], []).view, zoom },
        }).clusters;
        const [west, south, east, north] = written?.bounds ?? [0, 0, 0, 0];
        expect(west).toBeLessThanOrEqual(one.bounds.west);
        expect(south).toBeLessThanOrEqual(one.bounds.south);
        expect(east).toBeGreaterThanOrEqual(one.bounds.east);
        expect(north).toBeGreaterThanOrEqual(one.bounds.north);
        expect(written?.latitude).toSatisfy((middle: number) => south <= middle && middle <= north);
        expect(written?.longitude).toSatisfy((middle: number) => west <= middle && middle <= east);
      }),
    );
  });

  it('has no more decimals than tell a pixel from the next', () => {
    const one: Cell = {
      count: 2,
      latitude: 42.123456789,
      longitude: -71.987654321,
      bounds: { west: -72.111111111, south: 42.011111111, east: -71.888888888, north: 42.222222222 },
    };
    const at = (zoom: number) =>
      presentClusters({ ...found([one], []), view: { ...found([], []).view, zoom } }).clusters[0];
    expect(at(4)).toEqual({
      count: 2,
      latitude: 42.12,
      longitude: -71.99,
      around: 'Charlton, MA',
      bounds: [-72.12, 42.01, -71.88, 42.23],
    });
    expect(at(16)).toMatchObject({ latitude: 42.12346, longitude: -71.98765 });
    expect(at(0)).toMatchObject({ latitude: 42.1, longitude: -72 });
  });
});
