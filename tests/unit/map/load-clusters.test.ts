import { describe, expect, it } from 'vitest';
import { answers, type ClustersQuestion, clustersHref } from '@/components/map/load-clusters';
import type { ClustersDocument } from '@/lib/api/present/present-clusters';

const question: ClustersQuestion = {
  query: 'near=Worcester%2C+MA&care=detox',
  within: null,
  box: { west: -72.3, south: 41.9, east: -70.6, north: 42.8 },
  zoom: 9,
};
const answerTo = (box: [number, number, number, number]) => ({
  answer: { bbox: box } as ClustersDocument,
  question,
});

describe('the address of what the map asks for', () => {
  it('is that of whole tiles, so that a small move asks for the same', () => {
    const href = clustersHref(question);
    expect(href).toMatch(/^\/api\/v1\/clusters\?near=Worcester%2C\+MA&care=detox&z=9&bbox=-72\.42/);
    expect(clustersHref({ ...question, box: { ...question.box, west: -72.28, north: 42.79 } })).toBe(href);
  });

  it('has the box of the search itself beside that of the map', () => {
    const within = { west: -72, south: 42, east: -71.5, north: 42.5 };
    expect(
      new URL(clustersHref({ ...question, within }), 'https://site.invalid').searchParams.get('within'),
    ).toBe('-72,42,-71.5,42.5');
  });
});

describe('an answer that is there already', () => {
  const wide = answerTo([-73.1, 41.5, -70.3, 43.1]);

  it('serves every view inside it', () => {
    expect(answers(wide, question)).toBe(true);
    expect(answers(wide, { ...question, box: { ...question.box, east: -70.31 } })).toBe(true);
  });

  it.each<[string, Partial<ClustersQuestion>]>([
    ['beyond it', { box: { ...question.box, east: -70 } }],
    ['around it', { box: { west: -170, south: 10, east: 170, north: 80 } }],
    ['at another zoom', { zoom: 10 }],
    ['of another search', { query: 'near=Boston%2C+MA' }],
    ['of another part of the map', { within: { west: -72, south: 42, east: -71, north: 43 } }],
  ])('serves none %s', (_, changes) => {
    expect(answers(wide, { ...question, ...changes })).toBe(false);
  });

  it('serves a view across the antimeridian', () => {
    const across = answerTo([168.75, 40, -157.5, 60]);
    const box = { west: 172, south: 45, east: -165, north: 55 };
    expect(answers(across, { ...question, box })).toBe(true);
    expect(answers(across, { ...question, box: { ...box, west: 160 } })).toBe(false);
  });
});
