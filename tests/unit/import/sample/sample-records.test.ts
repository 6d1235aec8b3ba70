import { describe, expect, it } from 'vitest';
import { serviceCode } from '@/lib/facility/service-codes/service-codes';
import type { ImportRecord } from '@/lib/import/record';
import { CODE_SHARES } from '@/lib/import/sample/code-shares';
import { sampleRecords } from '@/lib/import/sample/sample-records';
import { PROFILE_SHARES, SHARES } from '@/lib/import/sample/shares';
import { countyOf } from '@/lib/place/county-of';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { zipRow } from '@/lib/place/gazetteer/zip-rows';
import { metersFromZip } from '@/lib/place/meters-from-zip';
import { stateByCode } from '@/lib/place/states';

const COUNT = 3_000;
const sample = [...sampleRecords({ count: COUNT, seed: 1 })];

const share = (holds: (record: ImportRecord) => boolean) => sample.filter(holds).length / COUNT;
const hasAny = (codes: string) =>
  share((record) => codes.split(' ').some((code) => record.serviceCodes.includes(code)));

/** Share of records that have the same key as so many, at least. */
function sharing(keyOf: (record: ImportRecord) => string, atLeast: number): number {
  const counts = new Map<string, number>();
  for (const record of sample) counts.set(keyOf(record), (counts.get(keyOf(record)) ?? 0) + 1);
  return (
    [...counts.values()].filter((count) => count >= atLeast).reduce((sum, count) => sum + count, 0) / COUNT
  );
}

describe('the sample', () => {
  it('is the same for the same seed, and another for another', () => {
    const first = (seed: number) => [...sampleRecords({ count: 50, seed })];
    expect(first(7)).toEqual(first(7));
    expect(first(7)).not.toEqual(first(8));
  });

  it.each([0, 1, 17])('has as many records as asked: %i', (count) => {
    expect([...sampleRecords({ count, seed: 3 })]).toHaveLength(count);
  });

  it('comes one by one, so that a million need not be held', () => {
    const stream = sampleRecords({ count: 1_000_000, seed: 1 });
    expect(stream.next().done).toBe(false);
    stream.return(undefined);
  });
});

describe('no one may take a record for a real facility', () => {
  it('for its name says that it is a sample', () => {
    expect(sample.every((record) => / \(sample\)$/.test(record.name))).toBe(true);
  });

  it('for its numbers are 555-0100 to 555-0199', () => {
    const numbers = sample.flatMap((record) => record.phones);
    expect(numbers.every((phone) => /^\+1[2-9]\d{2}55501\d{2}$/.test(phone.e164))).toBe(true);
    expect(numbers.every((phone) => /^\d{3}-555-01\d{2}( x\d{2,3})?$/.test(phone.asWritten))).toBe(true);
  });

  it('for its website is the one that is kept for examples', () => {
    const pages = sample.flatMap((record) => record.website ?? []);
    expect(pages.every((page) => /^https:\/\/example\.org\/[a-z-]+$/.test(page))).toBe(true);
  });

  it('and none of its names praises itself', () => {
    const words = sample.map((record) => `${record.name} ${record.nameDetail ?? ''}`).join(' ');
    expect(words).not.toMatch(/\b(best|top|premier|leading|elite|luxury|first|finest|number one)\b/i);
  });

  it('and each name, street and ZIP is one record', () => {
    expect(sharing((record) => `${record.name}|${record.street}|${record.zip}`, 2)).toBe(0);
    expect(new Set(sample.map((record) => record.sourceKey)).size).toBe(COUNT);
  });
});

describe('where the sample lies', () => {
  it('has real ZIPs of its towns', () => {
    const { zips, cities } = gazetteer();
    for (const { zip, city, state } of sample) {
      const town = zips.cities[zipRow(zip ?? '') ?? -1] ?? -1;
      expect([cities.names[town], cities.states[town]]).toEqual([city, state]);
    }
  });

  it('is near its ZIP, and in a county of its state', () => {
    for (const record of sample) {
      const { latitude, longitude, zip } = record;
      if (latitude !== null && longitude !== null)
        expect(metersFromZip({ latitude, longitude }, zip ?? '')).toBeLessThan(10_000);
      expect(countyOf(record)?.slice(0, 2)).toBe(stateByCode(record.state)?.fips);
    }
  });

  it('follows the people', () => {
    expect(share((record) => record.state === 'CA')).toBeCloseTo(0.16, 1);
    expect(new Set(sample.map((record) => record.state)).size).toBeGreaterThan(50);
  });
});

// Three thousand draws scatter by up to 0.02 or so around a share.
const NEAR = 0.04;
const near = (measured: number, wanted: number) => expect(Math.abs(measured - wanted)).toBeLessThan(NEAR);

describe('what the sample reports', () => {
  it('has every code as often as the real directory', () => {
    for (const line of CODE_SHARES.trim().split('\n')) {
      const [code = '', ...percents] = line.split(' ');
      const wanted = percents.reduce(
        (sum, percent, i) => sum + (Number(percent) / 100) * (PROFILE_SHARES[i] ?? 0),
        0,
      );
      const measured = share((record) => record.serviceCodes.includes(code));
      expect(Math.abs(measured - wanted), code).toBeLessThan(NEAR);
    }
  });

  it('has only codes that we know, sorted, each once', () => {
    for (const { serviceCodes } of sample) {
      expect(serviceCodes).toEqual([...new Set(serviceCodes)].sort());
      expect(serviceCodes.filter((code) => serviceCode(code) === null)).toEqual([]);
    }
  });

  it.each([
    ['detoxification', 'DT HID RD OD', 0.223],
    ['hospital', 'HI HID HIT', 0.065],
    ['residential', 'RES RL RS', 0.24],
    ['partial hospitalization', 'ODT', 0.147],
    ['intensive outpatient', 'OIT', 0.45],
    ['outpatient', 'OP ORT', 0.823],
    ['medication', 'OMB OTP MM BUM DB DM MWS UB UN RPN', 0.583],
    ['sober living', 'HH', 0.092],
    ['telehealth', 'TELE', 0.765],
    ['payment help', 'PA SS', 0.451],
    ['another language', 'SP AH NX FX', 0.522],
  ])('has %s as often as the real directory', (_level, codes, wanted) => {
    near(hasAny(codes), wanted);
  });

  it('has the parts of a setting only with the setting', () => {
    const without = (part: string, whole: string) =>
      share(({ serviceCodes }) => serviceCodes.includes(part) && !serviceCodes.includes(whole));
    for (const part of ['OIT', 'ODT', 'OMB', 'ORT', 'OD']) expect(without(part, 'OP')).toBe(0);
    for (const part of ['RL', 'RS', 'RD']) expect(without(part, 'RES')).toBe(0);
    for (const part of ['HIT', 'HID']) expect(without(part, 'HI')).toBe(0);
  });

  it('has reports that are nearly empty and reports that are full', () => {
    const lengths = sample.map((record) => record.serviceCodes.length).sort((a, b) => a - b);
    expect(lengths[0]).toBeLessThan(10);
    expect(lengths[COUNT / 2]).toBeGreaterThan(70);
    expect(lengths[COUNT / 2]).toBeLessThan(82);
    expect(lengths.at(-1)).toBeGreaterThan(115);
  });
});

describe('the gaps and the dirt of the sample', () => {
  it.each<[string, (record: ImportRecord) => boolean, number]>([
    ['websites', (record) => record.website !== null, SHARES.website],
    ['second lines of a name', (record) => record.nameDetail !== null, SHARES.nameDetail],
    ['suites', (record) => record.street2 !== null, SHARES.secondStreetLine],
    ['extensions', (record) => record.phones[0]?.extension != null, SHARES.extension],
    ['intake phones', (record) => record.phones.length > 1, SHARES.intakePhone],
    ['second intake phones', (record) => record.phones.length > 2, SHARES.secondIntakePhone],
    ['points of an address', (record) => record.precision === 'address', SHARES.addressPoint],
    ['points of a ZIP', (record) => record.precision === 'zip', SHARES.zipPoint],
  ])('has as many %s as the real directory', (_what, holds, wanted) => {
    near(share(holds), wanted);
  });

  it('has several programmes in one house, and chains with one name and number', () => {
    near(
      sharing((record) => `${record.street}|${record.zip}`, 2),
      SHARES.sharedAddress,
    );
    near(
      sharing((record) => record.name, 2),
      SHARES.chain,
    );
    near(
      sharing((record) => record.phones[0]?.e164 ?? '', 5),
      0.074,
    );
  });

  it('says how exact each point is', () => {
    for (const { latitude, precision, pointSource } of sample) {
      expect(latitude === null).toBe(precision === 'none');
      expect(pointSource === null).toBe(precision === 'none');
    }
  });
});
