import { randomBytes } from 'node:crypto';
import * as clusters from '@/app/api/v1/clusters/route';
import * as facility from '@/app/api/v1/facilities/[id]/route';
import * as facilities from '@/app/api/v1/facilities/route';
import * as health from '@/app/api/v1/health/route';
import * as openapi from '@/app/api/v1/openapi.json/route';
import * as places from '@/app/api/v1/places/route';
import type { Database } from '@/lib/site/database';
import { PEER_HEADER } from '@/lib/site/prepare-requests';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { importRecords, phone, record } from '../import/directory-fixture';

const kept = globalThis as typeof globalThis & { daylightDatabase?: Database };

/** What the API serves in these tests: five invented facilities of Massachusetts and one of Rhode Island. */
const RECORDS = [
  record({
    name: 'Elm House',
    serviceCodes: ['DT', 'MD', 'NMOA', 'OP', 'RD', 'RES', 'SA', 'SS'],
    phones: [phone('+15085550100', { extension: '12' }), phone('+15085550101', { kind: 'intake' })],
    website: 'https://elm.example',
  }),
  record({
    name: 'Birch Clinic',
    street: '80 Oak Street',
    latitude: 42.27,
    longitude: -71.81,
    phones: [phone('+15085550110')],
    serviceCodes: ['BU', 'BUM', 'MD', 'OIT', 'OP', 'SA', 'SP', 'TELE'],
  }),
  record({
    name: 'Harbor Recovery',
    street: '4 Pier Road',
    city: 'Boston',
    zip: '02118',
    latitude: 42.3388,
    longitude: -71.0726,
    phones: [phone('+16175550120')],
    serviceCodes: ['MC', 'OP', 'OTP', 'PI', 'SA'],
  }),
  record({
    name: 'Quiet Pines',
    street: '9 Lake Lane',
    city: 'Springfield',
    zip: '01103',
    latitude: 42.1015,
    longitude: -72.5898,
    phones: [phone('+14135550130')],
    serviceCodes: ['HH'],
  }),
  record({
    // Without a street and a ZIP the import has nothing to place it by.
    name: 'Nowhere Nearby',
    street: null,
    zip: null,
    latitude: null,
    longitude: null,
    precision: 'none',
    pointSource: null,
    phones: [phone('+15085550140')],
    serviceCodes: ['DT', 'SA'],
  }),
  record({
    name: 'Ocean State House',
    street: '2 Bay Street',
    city: 'Providence',
    state: 'RI',
    zip: '02903',
    latitude: 41.82,
    longitude: -71.41,
    phones: [phone('+14015550150')],
    serviceCodes: ['DT', 'MD', 'OP', 'SA'],
  }),
];

/** A database with these facilities, which the routes of this process then read. */
export async function openApiDirectory(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  await importRecords(database, { source: 'list', asOf: '2025', rows: RECORDS });
  kept.daylightDatabase = database;
  return database;
}

export async function closeApiDirectory(database: TestDatabase): Promise<void> {
  delete kept.daylightDatabase;
  await database.drop();
}

/** Makes the routes read another database: a broken one, say. */
export const serveFrom = (database: Database): void => {
  kept.daylightDatabase = database;
};

/** Calls the route that a path leads to, each time from another address, so that no limit is met by accident. */
export function call(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = new URL(`http://localhost/api/v1${path}`);
  const peer = `10.${[...randomBytes(3)].join('.')}`;
  const request = new Request(url, { headers: { [PEER_HEADER]: peer, ...headers } });
  const [, room, id] = url.pathname.replace('/api/v1', '').split('/');
  if (room === 'facilities' && id !== undefined)
    return facility.GET(request, { params: Promise.resolve({ id: decodeURIComponent(id) }) });
  const routes: Record<string, (request: Request) => Promise<Response>> = {
    facilities: facilities.GET,
    clusters: clusters.GET,
    places: places.GET,
    health: health.GET,
    'openapi.json': openapi.GET,
  };
  const route = routes[room ?? ''];
  if (!route) throw new Error(`No route for ${path}.`);
  return route(request);
}

export const ROUTES = { facilities, clusters, facility, health, openapi, places };
