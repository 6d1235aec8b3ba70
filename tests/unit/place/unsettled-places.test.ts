import { describe, expect, it } from 'vitest';
import { resolvePlace } from '@/lib/place/resolve-place';
import { found, labels } from './resolved';

describe('a typo', () => {
  it.each([
    ['los angelos', 'Los Angeles, CA'],
    ['pheonix', 'Phoenix, AZ'],
    ['philadelpia', 'Philadelphia, PA'],
    ['san fransisco', 'San Francisco, CA'],
    ['cincinatti', 'Cincinnati, OH'],
    ['albequerque nm', 'Albuquerque, NM'],
    ['provincetwn', 'Provincetown, MA'],
    ['worchester, ma', 'Worcester, MA'],
  ])('%s', (text, label) => {
    expect(found(text)).toBe(label);
  });

  it('gives choices when two towns are as near', () => {
    expect(resolvePlace('sprngfield').status).toBe('ambiguous');
  });

  it('is not settled for a hamlet when a city may be meant', () => {
    expect(labels(resolvePlace('Huston'))).toEqual(['Huston, ID', 'Houston, TX']);
    expect(resolvePlace('Huston').status).toBe('unknown');
  });
});

describe('a place that is not ours', () => {
  it('is unknown, with near names: Atlantis', () => {
    const resolution = resolvePlace('Atlantis');
    expect(resolution.status).toBe('unknown');
    expect(labels(resolution)).toEqual(['Atlantis, FL', 'Atlanta, GA']);
  });

  it('is unknown, with towns of the name: Paris, France', () => {
    const resolution = resolvePlace('Paris, France');
    expect(resolution.status).toBe('unknown');
    expect(labels(resolution)).toContain('Paris, TX');
  });

  it.each(['', '   ', 'zzzz', 'qqqqqqqqqq', '🙂', '—'])('is unknown without any: %j', (text) => {
    expect(resolvePlace(text)).toEqual({ status: 'unknown', near: [] });
  });
});

describe('the name of a country', () => {
  it.each([
    ['Canada', 'unknown: Canada, KY'],
    ['near canada', 'unknown: Canada, KY'],
    ['China', 'ambiguous: China, ME,China, TX'],
  ])('%s is never a town by itself', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each(['Sweden', 'Spain', 'Argentina', 'Nepal'])('%s is no typo of a town', (text) => {
    expect(resolvePlace(text).status).toBe('unknown');
  });

  it.each(['Canada, KY', 'Mexico, MO', 'China, TX', 'Sweeden, KY'])('%s is still found', (text) => {
    expect(found(text)).toBe(text);
  });

  it('a city of that name that many people mean is found', () => {
    expect(found('Jamaica')).toBe('Jamaica, NY');
  });
});
