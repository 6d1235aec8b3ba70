import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAID_AT_MOST, rotate, turnsOf } from '@/lib/disclosure/placements/rotate';
import type { Place } from '@/lib/place/place';

const DAY_MS = 86_400_000;
const onDay = (day: number) => new Date(day * DAY_MS);
const AREA = 'city Boston, MA';

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 12 });
const day = fc.integer({ min: 18_000, max: 30_000 });

describe('rotate', () => {
  it('shows at most two, and never one twice', () => {
    fc.assert(
      fc.property(ids, day, (placements, when) => {
        const shown = rotate(placements, AREA, onDay(when));
        expect(shown).toHaveLength(Math.min(PAID_AT_MOST, placements.length));
        expect(new Set(shown).size).toBe(shown.length);
        expect(placements).toEqual(expect.arrayContaining(shown));
      }),
    );
  });

  it('gives each the first place on one day of a round and the second on one', () => {
    fc.assert(
      fc.property(ids, day, fc.string(), (placements, when, area) => {
        const first = when - (when % placements.length);
        const days = placements.map((_, turn) => rotate(placements, area, onDay(first + turn)));
        const sorted = placements.toSorted((a, b) => a - b);
        expect(days.map(([id]) => id).toSorted((a, b) => Number(a) - Number(b))).toEqual(sorted);
        if (placements.length > 1)
          expect(days.map(([, id]) => id).toSorted((a, b) => Number(a) - Number(b))).toEqual(sorted);
      }),
    );
  });

  it('answers the same for the same day and area, in whatever order it is asked', () => {
    fc.assert(
      fc.property(ids, day, fc.integer({ min: 0, max: DAY_MS - 1 }), (placements, when, moment) => {
        const atMidnight = rotate(placements, AREA, onDay(when));
        const later = new Date(when * DAY_MS + moment);
        expect(rotate(placements.toReversed(), AREA, later)).toEqual(atMidnight);
      }),
    );
  });

  it('changes at midnight UTC, whatever clocks do elsewhere', () => {
    const placements = [1, 2, 3, 4, 5];
    // The night in which clocks go back in New York: 25 hours there, one day here.
    const start = Date.parse('2026-11-01T00:00:00Z');
    const during = [0, 4, 5, 6, 23].map((hour) =>
      rotate(placements, AREA, new Date(start + hour * 3_600_000)),
    );
    expect(new Set(during.map(String)).size).toBe(1);
    expect(rotate(placements, AREA, new Date(start + DAY_MS))).not.toEqual(during[0]);
    expect(rotate(placements, AREA, new Date(start - 1))).not.toEqual(during[0]);
  });

  it('draws another order in each round, so that nobody has the same weekday for ever', () => {
    const placements = [1, 2, 3, 4, 5, 6, 7];
    const mondays = Array.from(
      { length: 20 },
      (_, week) => rotate(placements, AREA, onDay(20_000 + week * 7))[0],
    );
    expect(new Set(mondays).size).toBeGreaterThan(3);
  });

  it('takes turns in each area by itself', () => {
    const placements = [1, 2, 3, 4, 5, 6, 7, 8];
    const places = Array.from(
      { length: 30 },
      (_, index) => rotate(placements, `zip 0${2100 + index}`, onDay(20_000))[0],
    );
    expect(new Set(places).size).toBeGreaterThan(4);
  });

  it('gives each about the same over many days, when others come and go', () => {
    const shown = new Map<number, number>();
    for (let when = 20_000; when < 22_000; when++) {
      // The third is there every other week.
      const present = Math.floor(when / 7) % 2 === 0 ? [1, 2, 3, 4] : [1, 2, 4];
      for (const id of rotate(present, AREA, onDay(when))) shown.set(id, (shown.get(id) ?? 0) + 1);
    }
    const always = [1, 2, 4].map((id) => shown.get(id) ?? 0);
    expect(Math.max(...always) / Math.min(...always)).toBeLessThan(1.06);
    expect(shown.get(3)).toBeGreaterThan(0.45 * 1_000);
  });

  it('has nothing to show where there is nothing', () => {
    expect(rotate([], AREA, onDay(20_000))).toEqual([]);
  });
});

const place = (given: Partial<Place>): Place => ({
  ...{ kind: 'city', label: 'Boston, MA', state: 'MA', countyFips: null },
  ...{ latitude: 42.36, longitude: -71.06, population: 0 },
  ...given,
});

describe('the area that turns are taken in', () => {
  it('is the place by its kind and name', () => {
    expect(turnsOf(place({}))).toBe('city Boston, MA');
    expect(turnsOf(place({ kind: 'state', label: 'New York' }))).not.toBe(
      turnsOf(place({ label: 'New York' })),
    );
  });

  it('stays the same for a reader who walks around the block', () => {
    const here = place({ kind: 'coordinates', label: 'Near Boston, MA (42.36, -71.06)' });
    const there = place({
      kind: 'coordinates',
      label: 'Near Boston, MA (42.362, -71.061)',
      ...{ latitude: 42.362, longitude: -71.061 },
    });
    expect(turnsOf(there)).toBe(turnsOf(here));
    expect(turnsOf({ ...there, latitude: 42.9 })).not.toBe(turnsOf(here));
  });
});
