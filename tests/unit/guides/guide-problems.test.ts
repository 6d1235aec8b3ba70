import { describe, expect, it } from 'vitest';
import type { Guide } from '@/lib/guides/guide';
import { guideProblems } from '@/lib/guides/guide-problems';
import { A_GUIDE } from '../../fixtures/a-guide';

const SLUGS = new Set(['a-guide', 'another-guide']);
const problems = (change: Partial<Guide>) => guideProblems({ ...A_GUIDE, ...change }, SLUGS);
const withText = (markdown: string) => problems({ markdown: `${A_GUIDE.markdown}\n${markdown}` });

describe('what keeps a guide from being shown', () => {
  it('is nothing where it holds together', () => {
    expect(problems({})).toEqual([]);
  });

  it('is a citation without a source, a source that is cited nowhere, and an id twice', () => {
    expect(withText('More.[^third]')).toEqual(['"[^third]" cites no source.']);
    const [first] = A_GUIDE.sources;
    if (!first) throw new Error('It has sources.');
    expect(problems({ sources: [...A_GUIDE.sources, { ...first, id: 'third' }] })).toEqual([
      'The source "third" is cited nowhere.',
    ]);
    expect(problems({ sources: [...A_GUIDE.sources, first] })).toEqual(['Two sources have the id "first".']);
  });

  it.each([
    ['# As high as the title', '"As high as the title" is a heading of a wrong level.'],
    ['#### Too deep', '"Too deep" is a heading of a wrong level.'],
    ['## What it is', 'Two headings say "What it is".'],
  ])('is a heading out of order: %s', (heading, problem) => {
    expect(withText(heading)).toEqual([problem]);
  });

  it('is a text that does not begin with a heading', () => {
    expect(problems({ markdown: `Words.\n\n${A_GUIDE.markdown}` })).toEqual([
      'The text does not begin with a heading ("## ").',
    ]);
  });

  it.each(['<div>raw</div>', '![a picture](/a.png)', '---', '```\ncode\n```', '[^note]: a note'])(
    'is what a guide has no use for: %s',
    (markup) => {
      expect(withText(`\n${markup}\n`).join()).toMatch(/^Line \d+ of the text: no \w+ here\.$/);
    },
  );

  it('is a related guide that is not there, or itself', () => {
    expect(problems({ related: ['nowhere', 'a-guide'] })).toEqual([
      'No guide has the slug "nowhere".',
      'It is related to itself.',
    ]);
  });

  it.each<[string, Partial<Guide>, string]>([
    ['an update before the start', { published: '2026-03-06' }, 'It was updated before it was published.'],
    ['a review that is over', { nextReview: '2026-03-05' }, 'Its next review is not after its last update.'],
    [
      'a history without the start',
      { history: [{ date: '2026-03-05', change: 'Changed.' }] },
      'Its history does not tell of the day on which it was published.',
    ],
    [
      'a history that ends early',
      { updated: '2026-03-06' },
      'Its history does not end on the day of its last update.',
    ],
    [
      'a reviewer who read it too late',
      { reviewer: { name: 'A. Name', credentials: 'MD', date: '2026-10-01' } },
      'It was reviewed after its next review.',
    ],
  ])('is %s', (_what, change, problem) => {
    expect(problems(change)).toContain(problem);
  });
});
