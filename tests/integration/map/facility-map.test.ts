import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facilityMap } from '@/lib/map/static/facility-map';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { insertFacility } from '../facility-reads/insert-facility';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});

const WORCESTER = { latitude: 42.2626, longitude: -71.8023 };
const AT_ADDRESS = { ...WORCESTER, precision: 'address' as const };

describe('facilityMap', () => {
  it('draws where a facility is: a pin for an address, an area for a ZIP', async () => {
    const exact = await insertFacility(database, { point: AT_ADDRESS });
    const zip = await insertFacility(database, { point: { ...WORCESTER, precision: 'zip' } });
    const pin = await facilityMap(database, exact, 'light');
    expect(pin).toMatch(/^<svg /);
    expect(pin).toContain('>Worcester<');
    expect(pin).not.toContain('fill-opacity');
    expect(await facilityMap(database, zip, 'light')).toContain('fill-opacity');
  });

  it('draws in the dark, too, and the same again from what it kept', async () => {
    const id = await insertFacility(database, { point: AT_ADDRESS });
    const dark = await facilityMap(database, id, 'dark');
    expect(dark).not.toBe(await facilityMap(database, id, 'light'));
    expect(await facilityMap(database, id, 'dark')).toBe(dark);
  });

  it.each([
    ['whose place nobody knows', { point: null }],
    ['that its operator took off the site', { point: AT_ADDRESS, withdrawn: true }],
  ] as const)('has nothing for a facility %s', async (_, given) => {
    const id = await insertFacility(database, given);
    expect(await facilityMap(database, id, 'light')).toBeNull();
  });

  it('has nothing for one that is not there', async () => {
    expect(await facilityMap(database, 'nobody', 'light')).toBeNull();
  });
});
