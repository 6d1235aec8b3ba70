import { describe, expect, it } from 'vitest';
import { areaCodes } from '@/lib/import/sample/area-codes';
import { seededRandom } from '@/lib/import/sample/random';
import { sampleCodes } from '@/lib/import/sample/sample-codes';
import {
  sampleName,
  sampleProgramName,
  sampleStem,
  sampleStreet,
  sampleStreet2,
} from '@/lib/import/sample/sample-names';
import { chainNumber, samplePhones } from '@/lib/import/sample/sample-phones';
import { sampleSites } from '@/lib/import/sample/sample-sites';
import { PROFILE_SHARES, PROFILES } from '@/lib/import/sample/shares';
import { STATES } from '@/lib/place/states';

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

describe('area codes', () => {
  it('are three digits that may begin a number, some for every state, none of two states', () => {
    const all = STATES.flatMap((state) => areaCodes(state.code));
    expect(all.every((code) => /^[2-9]\d\d$/.test(code))).toBe(true);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain('800');
  });

  it('are toll-free without a state', () => {
    expect(areaCodes(null)).toContain('888');
  });
});

describe('phones', () => {
  it('begin with a main one, of the state or toll-free', () => {
    const random = seededRandom(1);
    const known = new Set([...areaCodes('VT'), ...areaCodes(null)]);
    for (const phones of times(500, () => samplePhones(random, 'VT', null))) {
      expect(phones[0]?.kind).toBe('main');
      expect(phones.slice(1).every((phone) => phone.kind === 'intake')).toBe(true);
      expect(phones.length).toBeLessThanOrEqual(3);
      for (const { e164 } of phones) expect(known).toContain(e164.slice(2, 5));
    }
  });

  it("carry the chain's number where it has one", () => {
    expect(samplePhones(seededRandom(1), 'VT', '802-555-0142')[0]?.e164).toBe('+18025550142');
    const numbers = times(
      400,
      (
        (random) => () =>
          chainNumber(random, 'VT')
      )(seededRandom(2)),
    );
    expect(numbers.filter((number) => number !== null).length / 400).toBeCloseTo(0.3, 1);
  });

  it('write an extension as the directory does', () => {
    const random = seededRandom(3);
    const phones = times(300, () => samplePhones(random, 'OH', null)).flat();
    for (const { extension, asWritten } of phones)
      expect(asWritten.endsWith(extension === null ? asWritten.slice(-4) : ` x${extension}`)).toBe(true);
    expect(phones.some((phone) => phone.extension !== null)).toBe(true);
  });
});

describe('names', () => {
  it('are many', () => {
    const random = seededRandom(1);
    expect(new Set(times(2_000, () => sampleStem(random))).size).toBeGreaterThan(1_200);
  });

  it('fit what the facility does', () => {
    const random = seededRandom(1);
    expect(times(20, () => sampleName(random, 'Otter Bend', 'hospital')).join()).toMatch(
      /Otter Bend (Regional |Behavioral )?Hospital \(sample\)/,
    );
    expect(sampleProgramName(random, 'Otter Bend')).toMatch(/^Otter Bend .+ \(sample\)$/);
  });

  it('of streets have a number and a kind', () => {
    const random = seededRandom(1);
    for (const street of times(200, () => sampleStreet(random)))
      expect(street).toMatch(
        /^[1-9]\d{0,3} [A-Z][a-z]+ [A-Z][a-z]+ (Street|Avenue|Road|Drive|Lane|Boulevard|Way)$/,
      );
    expect(sampleStreet2(random)).toMatch(/^(Suite|Unit|Floor) ([1-9]|1[0-2])$/);
  });
});

describe('codes', () => {
  const of = (profile: (typeof PROFILES)[number]) => {
    const random = seededRandom(4);
    return times(400, () => new Set(sampleCodes(random, PROFILES.indexOf(profile))));
  };
  const shareOf = (profile: (typeof PROFILES)[number], code: string) =>
    of(profile).filter((codes) => codes.has(code)).length / 400;

  it('belong to the profile', () => {
    expect(shareOf('hospital', 'HI')).toBe(1);
    expect(shareOf('residential', 'RES')).toBe(1);
    expect(shareOf('opioid-treatment', 'OTP')).toBe(1);
    expect(shareOf('intensive-outpatient', 'OIT')).toBe(1);
    expect(shareOf('outpatient', 'OIT')).toBe(0);
    expect(shareOf('residential', 'OTP')).toBeLessThan(0.1);
  });

  it('name one owner, one rule on smoking and one on vaping', () => {
    for (const codes of of('outpatient'))
      for (const group of [
        ['SMON', 'SMOP', 'SMPD'],
        ['VAPN', 'VAPP', 'VPPD'],
        ['PVTP', 'PVTN', 'STG', 'LCCG', 'TBG'],
      ])
        expect(group.filter((code) => codes.has(code)).length).toBeLessThanOrEqual(1);
  });

  it('stand or fall together where they do in life', () => {
    const detox = of('residential').filter((codes) => codes.has('ADTX'));
    expect(detox.filter((codes) => codes.has('ODTX')).length / detox.length).toBeGreaterThan(0.8);
  });

  it('have a share for every profile', () => {
    expect(PROFILE_SHARES).toHaveLength(PROFILES.length);
    expect(PROFILE_SHARES.reduce((sum, share) => sum + share)).toBeCloseTo(1, 2);
  });
});

describe('sites', () => {
  it('are in towns by their size, Manhattan not counted twice', () => {
    const next = sampleSites(seededRandom(6));
    const cities = times(20_000, next).map((site) => `${site.city}, ${site.state}`);
    const count = (city: string) => cities.filter((other) => other === city).length;
    expect(count('Los Angeles, CA')).toBeGreaterThan(count('Chicago, IL'));
    expect(count('Chicago, IL')).toBeGreaterThan(count('New York, NY'));
    expect(count('New York, NY')).toBeGreaterThan(50);
  });
});
