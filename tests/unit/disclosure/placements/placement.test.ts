import { describe, expect, it } from 'vitest';
import { placementEnd, placementStatus } from '@/lib/disclosure/placements/placement';

const START = new Date('2026-12-01T00:00:00Z');
const END = new Date('2026-12-31T12:00:00Z');
const asSold = { startsAt: START, endsAt: END, ended: null };
const endedAt = (moment: string) => ({
  ...asSold,
  ended: { at: new Date(moment), reason: 'Both sides agreed.' },
});
const at = (moment: Date, milliseconds: number) => new Date(moment.getTime() + milliseconds);

describe('a placement', () => {
  it('runs from its start up to, not including, its end', () => {
    expect(placementStatus(asSold, at(START, -1))).toBe('to come');
    expect(placementStatus(asSold, START)).toBe('running');
    expect(placementStatus(asSold, at(END, -1))).toBe('running');
    expect(placementStatus(asSold, END)).toBe('over');
    expect(placementStatus(asSold, at(END, 1_000))).toBe('over');
  });

  it('runs no longer from the moment that it was ended', () => {
    const ended = endedAt('2026-12-10T09:30:00Z');
    const moment = placementEnd(ended);
    expect(moment).toEqual(new Date('2026-12-10T09:30:00Z'));
    expect(placementStatus(ended, at(moment, -1))).toBe('running');
    expect(placementStatus(ended, moment)).toBe('ended');
    expect(placementStatus(ended, at(END, 1))).toBe('ended');
  });

  it('never runs when it was ended before it began', () => {
    const ended = endedAt('2026-11-20T00:00:00Z');
    expect(placementStatus(ended, new Date('2026-11-19T00:00:00Z'))).toBe('to come');
    for (const moment of [new Date('2026-11-20T00:00:00Z'), START, END])
      expect(placementStatus(ended, moment)).toBe('ended');
  });
});
