import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideProblems } from '@/lib/guides/guide-problems';
import { parseMarkdown } from '@/lib/guides/guide-text';
import { readGuides, readGuidesIn } from '@/lib/guides/read-guides';
import { forbiddenWords } from '../../fixtures/forbidden-words';
import { guideProse, linksOf } from '../../fixtures/guide-prose';
import { linkProblem } from '../../fixtures/link-problem';
import { paragraphsOf, readingGrade, sentencesOf } from '../../fixtures/reading-grade';

/** Most adults read it without effort: what the National Institutes of Health ask of writing for patients, and a little more. */
const HIGHEST_GRADE = 8;
const FOREIGN =
  /\b(programme|centre|counselling|licence|organisation|behaviour|judgement|colour|recognise|realise)s?\b/i;

const all = readGuides();
const slugs = new Set(all.map(({ slug }) => slug));

/** Guides of every language: those of another one stand in a folder that is named for it, with the slugs of the English ones. */
const languages = readdirSync('content/guides', { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const translated = languages.flatMap(({ name }) => readGuidesIn(path.join('content/guides', name)));

it('every guide can be shown', () => {
  expect(readGuides).not.toThrow();
});

it('a guide of another language has the slug of an English one', () => {
  expect(translated.filter(({ slug }) => !slugs.has(slug))).toEqual([]);
});

describe.each([...all, ...translated])('the guide $slug', (guide) => {
  it('holds together: citations and sources, dates, headings, related guides', () => {
    expect(guideProblems(guide, slugs)).toEqual([]);
  });

  it('opens with five sentences, each of them one', () => {
    for (const sentence of guide.summary) {
      expect(sentencesOf(sentence), sentence).toHaveLength(1);
      expect(sentence).toMatch(/[.!?]$/);
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(30);
    }
    expect(new Set(guide.summary).size).toBe(guide.summary.length);
  });

  it('links to pages that are there and to searches that are taken as they are written', () => {
    expect(linksOf(guide).flatMap((href) => linkProblem(href) ?? [])).toEqual([]);
  });

  it('leads to a search or to another page that helps', () => {
    expect(linksOf(guide).filter((href) => href.startsWith('/'))).not.toEqual([]);
  });
});

describe.each(all)('the English of the guide $slug', (guide) => {
  it('stigmatizes nobody, promises nothing and is American', () => {
    for (const line of guideProse(guide).split('\n')) {
      expect(forbiddenWords(line), line).toEqual([]);
      expect(line).not.toMatch(FOREIGN);
    }
  });

  // The sources list detox of any kind, by day and by bed; none says who is on duty.
  it('says of no detox that it links to that a doctor or nurse is there', () => {
    const sentences = guide.markdown.split(/(?<=[.!?|](?:\[\^[\w-]+\])*)\s+/);
    const about = sentences.filter((one) => /\(\/(search\?care=detox|levels-of-care\/detox)/.test(one));
    expect(about.filter((one) => /\bmedical|\bnurses?\b(?! line)|\bdoctors\b/i.test(one))).toEqual([]);
  });

  it(`is written for grade ${HIGHEST_GRADE} at most`, () => {
    const paragraphs = [...guide.summary, ...paragraphsOf(parseMarkdown(guide.markdown))];
    const hardest = [...paragraphs].sort((a, b) => readingGrade([b]) - readingGrade([a])).slice(0, 5);
    const grade = readingGrade(paragraphs);
    expect(
      grade,
      `Grade ${grade.toFixed(1)}. Its hardest paragraphs:\n${hardest.join('\n')}`,
    ).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
});
