import { describe, expect, it } from 'vitest';
import { countyOfZip } from '@/lib/place/county-of';
import { gazetteer } from '@/lib/place/gazetteer/gazetteer';
import { zipPlace } from '@/lib/place/gazetteer/places';
import { stateByCode } from '@/lib/place/states';

// First three digits that the Postal Service gives to each state's sorting centres, as ranges.
const PREFIXES: Readonly<Record<string, string>> = {
  AL: '350-369',
  AK: '995-999',
  AZ: '850-865',
  AR: '716-729',
  CA: '900-961',
  CO: '800-816',
  CT: '060-069',
  DE: '197-199',
  DC: '200-205 569',
  FL: '320-349',
  GA: '300-319 398-399',
  HI: '967-968',
  ID: '832-838',
  IL: '600-629',
  IN: '460-479',
  IA: '500-528',
  KS: '660-679',
  KY: '400-427',
  LA: '700-714',
  ME: '039-049',
  MD: '206-219',
  MA: '010-027 055',
  MI: '480-499',
  MN: '550-567',
  MS: '386-397',
  MO: '630-658',
  MT: '590-599',
  NE: '680-693',
  NV: '889-898',
  NH: '030-038',
  NJ: '070-089',
  NM: '870-884',
  NY: '005 100-149 063',
  NC: '270-289',
  ND: '580-588',
  OH: '430-459',
  OK: '730-731 734-749',
  OR: '970-979',
  PA: '150-196',
  RI: '028-029',
  SC: '290-299',
  SD: '570-577',
  TN: '370-385',
  TX: '733 750-799 885',
  UT: '840-847',
  VT: '050-054 056-059',
  VA: '201 220-246',
  WA: '980-994',
  WV: '247-268',
  WI: '530-549',
  WY: '820-831',
  AS: '967',
  GU: '969',
  MP: '969',
  PR: '006-007 009',
  VI: '008',
};

const statesByPrefix = new Map<string, Set<string>>();
for (const [state, ranges] of Object.entries(PREFIXES))
  for (const range of ranges.split(' ')) {
    const [first = '', last = first] = range.split('-');
    for (let prefix = Number(first); prefix <= Number(last); prefix++) {
      const key = String(prefix).padStart(3, '0');
      statesByPrefix.set(key, (statesByPrefix.get(key) ?? new Set()).add(state));
    }
  }

// Two of the government's own near the capital; mail that crosses a border; and 72643, which GeoNames puts over one.
const ACROSS_A_BORDER = ['20588 in MD', '20598 in VA', '72643 in MO', '73960 in TX', '83414 in WY'];

const { zips } = gazetteer().zips;

describe('the ZIPs of the gazetteer', () => {
  it('lie in the state of their first three digits, every one', () => {
    const astray = zips.flatMap((zip, row) => {
      const state = zipPlace(row).state ?? '';
      return statesByPrefix.get(zip.slice(0, 3))?.has(state) ? [] : [`${zip} in ${state}`];
    });
    expect(astray).toEqual(ACROSS_A_BORDER);
  });

  it('are there for every state and territory', () => {
    const states = new Set(zips.map((_, row) => zipPlace(row).state));
    expect([...states].sort()).toEqual(Object.keys(PREFIXES).sort());
  });

  it('have their county in their own state, every one that has one', () => {
    const astray = zips.filter((zip, row) => {
      const fips = countyOfZip(zip);
      return fips !== null && !fips.startsWith(stateByCode(zipPlace(row).state ?? '')?.fips ?? 'none');
    });
    expect(astray).toEqual([]);
  });

  it('have a county, nearly all', () => {
    const without = zips.filter((zip) => countyOfZip(zip) === null);
    expect(without.length).toBeLessThan(zips.length / 500);
  });

  it('are in order, each of five digits, each once', () => {
    expect(zips.every((zip) => /^\d{5}$/.test(zip))).toBe(true);
    expect([...new Set(zips)].sort()).toEqual(zips);
  });
});
