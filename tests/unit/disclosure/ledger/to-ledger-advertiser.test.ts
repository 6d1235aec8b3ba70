import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLedgerAdvertiser } from '@/lib/disclosure/ledger/to-ledger-advertiser';
import { ledgerRow, placementRow } from './a-ledger-row';

const NOW = new Date('2026-11-22T12:00:00Z');
const at = (time: string) => new Date(time);

describe('an advertiser of the ledger', () => {
  it('is told with its names, since when, and what is its own', () => {
    expect(toLedgerAdvertiser(ledgerRow(), NOW)).toMatchObject({
      id: 7,
      publicName: 'Cedar Group',
      legalName: 'Cedar Group Holdings LLC',
      ownerGroup: 'Evergreen Partners',
      sample: false,
      since: at('2026-10-15T09:30:00Z'),
      endedAt: null,
      facilities: [
        {
          id: 'f1',
          name: 'Cedar House',
          path: '/facilities/cedar-house-austin-f1',
          license: { state: 'TX', number: '4455', issuer: 'Texas Health and Human Services' },
          endedAt: null,
        },
      ],
    });
  });

  it('is told with what it pays for, where and for how much', () => {
    const [placement] = toLedgerAdvertiser(ledgerRow(), NOW).placements;
    expect(placement).toMatchObject({
      area: { kind: 'state', state: 'TX' },
      areaLabel: 'Texas',
      careSlugs: [],
      flatPriceUsd: 900,
      status: 'running',
    });
  });

  it('has no license where none is recorded', () => {
    const [own] = ledgerRow().facilities;
    if (!own) throw new Error('There should be one.');
    const row = ledgerRow({
      facilities: [{ ...own, licenseState: null, licenseNumber: null, licenseIssuer: null }],
    });
    expect(toLedgerAdvertiser(row, NOW).facilities[0]?.license).toBeNull();
  });

  it('leads to no listing that was taken off the site, and still names it', () => {
    const placement = placementRow();
    const row = ledgerRow({
      placements: [{ ...placement, facility: { ...placement.facility, withdrawn: true } }],
    });
    expect(toLedgerAdvertiser(row, NOW).placements[0]?.facility).toMatchObject({
      name: 'Cedar House',
      path: null,
    });
  });
});

describe('where an advertiser stands', () => {
  const standing = (now: string, ...placements: Parameters<typeof placementRow>[0][]) =>
    toLedgerAdvertiser(ledgerRow({ placements: placements.map(placementRow) }), at(now)).standing;

  it.each([
    ['2026-10-31T23:59:59.999Z', 'to come'],
    ['2026-11-01T00:00:00.000Z', 'paying'],
    ['2026-11-30T23:59:59.999Z', 'paying'],
    ['2026-12-01T00:00:00.000Z', 'past'],
  ])('at %s is "%s"', (now, expected) => {
    expect(standing(now, {})).toBe(expected);
  });

  it('turns with an early end, at that moment', () => {
    const ended = { endedAt: at('2026-11-20T10:00:00Z') };
    expect(standing('2026-11-20T09:59:59.999Z', ended)).toBe('paying');
    expect(standing('2026-11-20T10:00:00.000Z', ended)).toBe('past');
  });

  it('is "paying" while one of several runs, whatever the others do', () => {
    const over = { startsAt: at('2025-01-01T00:00:00Z'), endsAt: at('2025-02-01T00:00:00Z') };
    const later = { startsAt: at('2027-01-01T00:00:00Z'), endsAt: at('2027-02-01T00:00:00Z') };
    expect(standing('2026-11-22T12:00:00Z', over, {}, later)).toBe('paying');
    expect(standing('2026-12-22T12:00:00Z', over, {}, later)).toBe('to come');
    expect(standing('2027-02-01T00:00:00Z', over, {}, later)).toBe('past');
  });

  it('is "past" for one that never paid', () => {
    expect(standing('2026-11-22T12:00:00Z')).toBe('past');
  });

  it('is "paying" for one that answers a helpline, until it is an advertiser no more', () => {
    const helplines = [{ helpline: { name: 'Open Door Line' } }];
    const answers = toLedgerAdvertiser(ledgerRow({ placements: [], helplines }), NOW);
    expect(answers).toMatchObject({ standing: 'paying', helplines: ['Open Door Line'] });
    const endedAt = at('2026-11-22T11:00:00Z');
    const left = toLedgerAdvertiser(ledgerRow({ placements: [], helplines, endedAt }), NOW);
    expect(left).toMatchObject({ standing: 'past', helplines: [], endedAt });
  });

  it('agrees with its placements at any moment', () => {
    const moment = fc.date({ min: at('2026-01-01'), max: at('2027-12-31'), noInvalidDate: true });
    const placement = fc.tuple(moment, moment, fc.option(moment)).map(([one, other, early]) => {
      const [startsAt, endsAt] = one < other ? [one, other] : [other, new Date(one.getTime() + 1)];
      return placementRow({ startsAt, endsAt, endedAt: early && early < endsAt ? early : null });
    });
    fc.assert(
      fc.property(fc.array(placement, { maxLength: 5 }), moment, (placements, now) => {
        const told = toLedgerAdvertiser(ledgerRow({ placements }), now);
        const runs = placements.some(
          ({ startsAt, endsAt, endedAt }) => startsAt <= now && now < endsAt && !(endedAt && endedAt <= now),
        );
        expect(told.standing === 'paying').toBe(runs);
        expect(told.placements.some(({ status }) => status === 'running')).toBe(runs);
        expect(told.placements.map(({ flatPriceUsd }) => flatPriceUsd)).toEqual(placements.map(() => 900));
      }),
    );
  });
});
