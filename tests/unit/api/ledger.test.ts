import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerSchema } from '@/lib/api/output/ledger-schema';
import { ledgerCsv } from '@/lib/api/present/ledger-csv';
import { presentLedger } from '@/lib/api/present/present-ledger';
import type { LedgerRow } from '@/lib/disclosure/ledger/ledger-columns';
import { toLedgerAdvertiser } from '@/lib/disclosure/ledger/to-ledger-advertiser';
import { ledgerRow, placementRow } from '../disclosure/ledger/a-ledger-row';

const NOW = new Date('2026-11-22T12:00:00Z');
const documentOf = (...rows: LedgerRow[]) => presentLedger(rows.map((row) => toLedgerAdvertiser(row, NOW)));

/** RFC 4180 as any reader of it does: an independent way back from the text to its cells. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function recordsOf(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = cellsOf(csv);
  for (const row of rows) expect(row).toHaveLength(header.length);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

const moment = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2030-01-01'),
  noInvalidDate: true,
});
const text = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' });
const facility = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{6}$/),
  slug: fc.stringMatching(/^[a-z]{1,9}$/),
  name: text,
  city: text,
  state: fc.constantFrom('TX', 'FL'),
  withdrawn: fc.boolean(),
});
const area = fc.constantFrom(
  { areaKind: 'state' as const, areaState: 'TX' },
  { areaKind: 'county' as const, areaState: 'MA', areaCountyFips: '25027' },
  {
    areaKind: 'circle' as const,
    ...{ areaState: null, areaLatitude: 30.27, areaLongitude: -97.74, areaRadiusMiles: 12.5 },
  },
);
const placement = fc
  .tuple(fc.nat(), facility, area, fc.subarray(['detox', 'iop', 'mat']), fc.nat(90_000), fc.option(moment))
  .map(([id, of, where, careSlugs, flatPriceUsd, endedAt]) =>
    placementRow({ id, facility: of, ...where, careSlugs, flatPriceUsd, endedAt }),
  );
const advertiser = fc
  .record({ publicName: text, legalName: text, ownerGroup: fc.option(text), endedAt: fc.option(moment) })
  .chain((names) =>
    fc
      .tuple(fc.array(placement, { maxLength: 4 }), fc.array(facility, { maxLength: 3 }))
      .map(([placements, own]) =>
        ledgerRow({
          ...names,
          placements,
          facilities: own.map((one) => ({
            facility: one,
            ...{ licenseState: null, licenseNumber: null, licenseIssuer: null },
            ...{ createdAt: NOW, endedAt: null },
          })),
        }),
      ),
  );

describe('the ledger as JSON', () => {
  it('is what its description says, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(advertiser, { maxLength: 3 }), (rows) => {
        const written = JSON.parse(JSON.stringify(documentOf(...rows)));
        expect(ledgerSchema.parse(written)).toEqual(written);
      }),
    );
  });

  it('counts those who pay, and says the rule', () => {
    const past = placementRow({ endsAt: new Date('2026-11-02T00:00:00Z') });
    const document = documentOf(ledgerRow(), ledgerRow({ id: 8, placements: [past] }));
    expect(document.paying).toBe(1);
    expect(documentOf(ledgerRow(), ledgerRow({ id: 9, sample: true })).paying).toBe(1);
    expect(document.rule).toMatch(/one flat price for a period/);
    expect(document.rule).toMatch(/[Nn]othing is paid for a call/);
  });

  it('leads to the part of the page about each', () => {
    expect(documentOf(ledgerRow({ id: 12 })).advertisers[0]?.url).toBe('/advertisers#advertiser-12');
  });

  it('has nobody where nobody ever paid', () => {
    expect(documentOf()).toMatchObject({ paying: 0, advertisers: [] });
  });

  it('has one price, and none that hangs on what a reader does', () => {
    const prices = JSON.stringify(documentOf(ledgerRow())).match(/"[a-z_]*(price|fee|cost|usd)[a-z_]*"/g);
    expect(prices).toEqual(['"flat_price_usd"']);
  });
});

describe('the ledger as a table', () => {
  it('holds the placements of the JSON, each on a line', () => {
    fc.assert(
      fc.property(fc.array(advertiser, { maxLength: 3 }), (rows) => {
        const document = documentOf(...rows);
        const lines = recordsOf(ledgerCsv(document)).filter((line) => line.placement_id !== '');
        const placements = document.advertisers.flatMap((each) => each.placements);
        expect(lines.map((line) => [line.placement_id, line.flat_price_usd, line.starts_at])).toEqual(
          placements.map((each) => [String(each.id), String(each.flat_price_usd), each.starts_at]),
        );
        expect(lines.map((line) => line.care)).toEqual(placements.map(({ care }) => care.join(' ')));
        expect(lines.map((line) => line.area)).toEqual(placements.map((each) => each.area.label));
      }),
    );
  });

  it('leaves out no advertiser and no facility', () => {
    fc.assert(
      fc.property(fc.array(advertiser, { maxLength: 3 }), (rows) => {
        const { advertisers } = documentOf(...rows);
        const lines = recordsOf(ledgerCsv({ advertisers }));
        for (const each of advertisers) {
          expect(lines.some((line) => line.advertiser_id === String(each.id))).toBe(true);
          for (const own of each.facilities)
            expect(lines.some((line) => line.facility_id === own.id)).toBe(true);
        }
      }),
    );
  });

  it('tells the license of the facility that is paid for on its line', () => {
    expect(recordsOf(ledgerCsv(documentOf(ledgerRow())))).toEqual([
      expect.objectContaining({
        public_name: 'Cedar Group',
        sample: 'false',
        standing: 'paying',
        facility_id: 'f1',
        facility_url: '/facilities/cedar-house-austin-f1',
        license_number: '4455',
        license_issuer: 'Texas Health and Human Services',
        placement_status: 'running',
        area_kind: 'state',
        area: 'Texas',
        area_county_fips: '',
        flat_price_usd: '900',
        ended_at: '',
      }),
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'runs no formula that a name begins with: %j',
    (name) => {
      const [line] = recordsOf(ledgerCsv(documentOf(ledgerRow({ publicName: name }))));
      expect(line?.public_name).toBe(`'${name}`);
    },
  );

  it('keeps quotes, commas and line breaks inside their cell', () => {
    const legalName = 'Cedar "House", Inc.\r\nof Texas';
    const [line, ...others] = recordsOf(ledgerCsv(documentOf(ledgerRow({ legalName }))));
    expect(line?.legal_name).toBe(legalName);
    expect(others).toEqual([]);
  });

  it('is its header alone where nobody ever paid', () => {
    expect(recordsOf(ledgerCsv(documentOf()))).toEqual([]);
    expect(ledgerCsv(documentOf())).toMatch(/^advertiser_id,public_name,.*,ended_at\r\n$/);
  });
});
