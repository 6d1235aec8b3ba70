import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { cleanFrontMatter } from '@/lib/guides/front-matter';
import { readGuideFile } from '@/lib/guides/read-guide-file';
import { A_GUIDE } from '../../fixtures/a-guide';
import { temporaryFolder } from '../../fixtures/temporary-folder';

const { slug: _slug, markdown: _markdown, ...HEAD } = A_GUIDE;
const clean = (change: object) => () => cleanFrontMatter('a.md', { ...HEAD, ...change });

const folder = temporaryFolder();

it('takes what is whole as it is', () => {
  expect(clean({})()).toEqual(HEAD);
});

it.each<[string, object, RegExp]>([
  ['four sentences', { summary: HEAD.summary.slice(1) }, /summary/],
  ['a field that it does not know', { autor: 'A. Name' }, /autor/],
  ['a group that there is not', { group: 'other' }, /group/],
  ['an audience that no page speaks to', { audience: 'clinicians' }, /audience/],
  ['a day that there is not', { updated: '2026-02-30' }, /updated: a day/],
  ['a source without a date', { sources: [{ ...HEAD.sources[0], date: undefined }] }, /sources\.0\.date/],
  [
    'a source with a month that there is not',
    { sources: [{ ...HEAD.sources[0], date: '2021-13' }] },
    /sources\.0\.date/,
  ],
  [
    'a source that bears no date and was read at no time',
    { sources: [{ ...HEAD.sources[0], date: null }] },
    /sources\.0\.read: when it was read/,
  ],
  [
    'a source without a publisher',
    { sources: [{ ...HEAD.sources[0], publisher: '' }] },
    /sources\.0\.publisher/,
  ],
  [
    'an address that is not secure',
    { sources: [{ ...HEAD.sources[0], url: 'http://a.example' }] },
    /sources\.0\.url/,
  ],
  [
    'a reviewer without credentials',
    { reviewer: { name: 'A. Name', date: '2026-01-10' } },
    /reviewer\.credentials/,
  ],
  ['nothing about its review', { reviewer: undefined }, /reviewer/],
])('refuses %s, and names the file and the field', (_what, change, named) => {
  expect(clean(change)).toThrow(named);
  expect(clean(change)).toThrow(/^a\.md cannot be shown\./);
});

it('takes a source that bears no date, when it says when it was read', () => {
  const sources = [{ ...HEAD.sources[0], date: null, read: '2026-11' }];
  expect(clean({ sources })().sources).toEqual(sources);
});

it('reads a file whose name is its slug, with days as they are written', () => {
  const file = path.join(folder(), 'how-it-works.md');
  writeFileSync(
    file,
    `---
title: How it works
summary: [The first of five sentences., The second of five sentences., The third of five sentences., The fourth of five sentences., The last of five sentences.]
group: basics
audience: everyone
published: 2026-11-26
updated: 2026-11-26
nextReview: 2027-05-26
reviewer: null
sources:
  - {id: tip-63, publisher: SAMHSA, title: "TIP 63", date: "2021", url: "https://a.example/"}
history:
  - {date: 2026-11-26, change: First published.}
related: [what-it-costs]
---
## What it is
`,
  );
  expect(readGuideFile(file)).toMatchObject({
    slug: 'how-it-works',
    published: '2026-11-26',
    history: [{ date: '2026-11-26', change: 'First published.' }],
    markdown: '## What it is\n',
  });
  writeFileSync(file, '## Only text\n');
  expect(() => readGuideFile(file)).toThrow(/how-it-works\.md does not begin with front matter/);
});
