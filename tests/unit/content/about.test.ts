import { describe, expect, it } from 'vitest';
import { CORRECTIONS, CORRECTIONS_SINCE } from '@/content/corrections';
import { ABOUT_PAGES, readAboutPage } from '@/lib/about/about-page';
import { parseMarkdown } from '@/lib/guides/guide-text';
import { readGuides } from '@/lib/guides/read-guides';
import { forbiddenWords } from '../../fixtures/forbidden-words';
import { linksOf } from '../../fixtures/guide-prose';
import { linkProblem } from '../../fixtures/link-problem';
import { paragraphsOf, readingGrade } from '../../fixtures/reading-grade';

describe.each(ABOUT_PAGES)('the page on %s', (slug) => {
  const page = readAboutPage(slug);
  if (!page) throw new Error(slug);
  const paragraphs = paragraphsOf(parseMarkdown(page.markdown));

  it('leads to pages that are there', () => {
    expect(linksOf(page).flatMap((href) => linkProblem(href) ?? [])).toEqual([]);
  });

  it('keeps to the words and the grade of reading that it speaks of', () => {
    for (const line of paragraphs) expect(forbiddenWords(line), line).toEqual([]);
    expect(readingGrade(paragraphs)).toBeLessThanOrEqual(8);
  });

  it('says in the exact words what a guide without a reviewer says', () => {
    if (slug === 'editorial-policy')
      expect(page.markdown).toContain('“Not yet reviewed by a clinician. Sources below.”');
  });
});

describe('what these pages say of guides', () => {
  it('is so: no guide leads to a single facility, or to a site outside but for its sources', () => {
    for (const guide of readGuides())
      expect(
        linksOf(guide).filter((href) => /^https?:|^\/facilities/.test(href)),
        guide.slug,
      ).toEqual([]);
  });
});

describe('the log of corrections', () => {
  it('began with the first guides', () => {
    expect(
      readGuides()
        .map(({ published }) => published)
        .toSorted()[0],
    ).toBe(CORRECTIONS_SINCE);
  });

  it('has the newest first, each of a page that is there and of a day that has been', () => {
    const days = CORRECTIONS.map(({ date }) => date);
    expect(days).toEqual(days.toSorted().toReversed());
    for (const { date, page } of CORRECTIONS) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(date >= CORRECTIONS_SINCE, date).toBe(true);
      expect(linkProblem(page)).toBeNull();
    }
  });
});
